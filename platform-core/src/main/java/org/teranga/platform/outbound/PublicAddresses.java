package org.teranga.platform.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, and not to this machine, its network, its cloud or nobody: IANA's registries of special
 * purpose addresses, IPv4 and IPv6 (RFC 6890). An IPv6 address that carries an IPv4 one is judged by both.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::parse)
            .toList();

    /** Of IPv6 only what is given out for global use; out of that, what carries or stands for something else. */
    private static final Block GLOBAL = Block.parse("2000::/3");

    private static final List<Block> SPECIAL_OF_GLOBAL = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Block::parse)
            .toList();

    private static final Block TRANSLATED = Block.parse("64:ff9b::/96");
    private static final int EMBEDDED = 12;

    private PublicAddresses() {}

    /** Whether it may be spoken to. */
    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> SPECIAL.stream().noneMatch(block -> block.has(four.getAddress()));
            case Inet6Address six when TRANSLATED.has(six.getAddress()) -> contain(embedded(six));
            case Inet6Address six ->
                GLOBAL.has(six.getAddress())
                        && SPECIAL_OF_GLOBAL.stream().noneMatch(block -> block.has(six.getAddress()));
            default -> false;
        };
    }

    private static InetAddress embedded(Inet6Address six) {
        byte[] bytes = six.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, EMBEDDED, bytes.length));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    /** A block of addresses: those that agree with it in the first bits. */
    private record Block(byte[] start, int bits) {
        static Block parse(String text) {
            String[] parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(text + " is no address", impossible);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
