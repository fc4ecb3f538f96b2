"""Which network addresses the program may talk to: public ones.

A page or feed can name any host, and a name can resolve to anything. Without this check a feed could make
the program ask the user's router, printer or cloud metadata service. IPv6 forms that carry an IPv4 address
(mapped, compatible, 6to4, NAT64, Teredo, ISATAP) are judged by that address too.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_MAPPED = IPv6Network("::ffff:0:0/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_TEREDO = IPv6Network("2001::/32")
_REFUSED6 = tuple(IPv6Network(n) for n in ("2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16"))
# not marked private by every Python version
_REFUSED4 = tuple(
    IPv4Network(n)
    for n in ("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "224.0.0.0/3")
)


def is_public(address: str) -> bool:
    """Whether this IP address (a scope such as ``%eth0`` allowed) is one that the whole Internet may reach.

    Raises ValueError for anything that is no IP address.
    """
    ip = ip_address(address.split("%", 1)[0])
    return _public4(ip) if isinstance(ip, IPv4Address) else _public6(ip)


def _public4(ip: IPv4Address) -> bool:
    return ip.is_global and not any(ip in network for network in _REFUSED4)


def _public6(ip: IPv6Address) -> bool:
    inner = _carried(ip)
    if inner is not None and not _public4(inner):
        return False
    if ip in _NAT64 or ip in _MAPPED:
        return True
    return ip in _GLOBAL_UNICAST and ip.is_global and not any(ip in network for network in _REFUSED6)


def _carried(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside an IPv6 one, if it is of a kind that carries one."""
    low = IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip in _TEREDO:
        return IPv4Address(~int(ip) & 0xFFFFFFFF)
    isatap = (int(ip) >> 32) & 0xFFFFFFFF in (0x00005EFE, 0x02005EFE)
    if ip in _NAT64 or ip in _MAPPED or ip in _TRANSLATED or isatap or int(ip) >> 32 == 0:
        return low
    return None
