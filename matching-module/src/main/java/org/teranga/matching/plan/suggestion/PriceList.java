package org.teranga.matching.plan.suggestion;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What each need, or each offer, is worth in a plan, as compactly as it lies in the database: entries of 32 bytes, the key, the points and
 * the points per person, in the order of the keys. Found by halving, without unpacking.
 */
public final class PriceList {
    private static final int ENTRY = 32;
    private static final Comparator<UUID> UNSIGNED = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final ByteBuffer entries;

    private PriceList(byte[] packed) {
        this.entries = ByteBuffer.wrap(packed);
    }

    /** Packs prices, given in any order. */
    public static PriceList of(List<Price> prices) {
        ByteBuffer packed = ByteBuffer.allocate(prices.size() * ENTRY);
        prices.stream()
                .sorted(Comparator.comparing(Price::key, UNSIGNED))
                .forEach(price -> packed.putLong(price.key().getMostSignificantBits())
                        .putLong(price.key().getLeastSignificantBits())
                        .putLong(price.points())
                        .putDouble(price.perPerson()));
        return new PriceList(packed.array());
    }

    /** As {@link #packed} gave them. */
    static PriceList unpacked(byte[] packed) {
        if (packed.length % ENTRY != 0) {
            throw new IllegalArgumentException(packed.length + " bytes are no whole number of prices");
        }
        return new PriceList(packed.clone());
    }

    /** For the database. */
    byte[] packed() {
        return entries.array().clone();
    }

    /** The price of one key; empty where it was not part of the plan. */
    public Optional<Price> of(UUID key) {
        int low = 0;
        int high = entries.capacity() / ENTRY - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = middle * ENTRY;
            UUID found = new UUID(entries.getLong(at), entries.getLong(at + 8));
            int order = UNSIGNED.compare(found, key);
            if (order == 0) {
                return Optional.of(new Price(key, entries.getLong(at + 16), entries.getDouble(at + 24)));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The keys of those that are worth something, the dearest first, in parts; those that are worth the same are in one part.
     *
     * @param first about how many the first part holds
     * @param more  how many times as many each next part holds
     */
    public List<List<UUID>> dearest(int first, int more) {
        List<Price> dearest = IntStream.range(0, entries.capacity() / ENTRY)
                .map(row -> row * ENTRY)
                .filter(at -> entries.getLong(at + 16) > 0)
                .mapToObj(at -> new Price(
                        new UUID(entries.getLong(at), entries.getLong(at + 8)),
                        entries.getLong(at + 16),
                        entries.getDouble(at + 24)))
                .sorted(Comparator.comparingLong(Price::points).reversed())
                .toList();
        List<List<UUID>> parts = new ArrayList<>();
        long length = first;
        for (int from = 0; from < dearest.size(); length *= more) {
            int to = (int) Math.min(from + length, dearest.size());
            while (to < dearest.size()
                    && dearest.get(to).points() == dearest.get(to - 1).points()) {
                to++;
            }
            parts.add(dearest.subList(from, to).stream().map(Price::key).toList());
            from = to;
        }
        return parts;
    }

    /** How many bytes it holds. */
    public int size() {
        return entries.capacity();
    }

    /**
     * One of them.
     *
     * @param key       of the need or the offer
     * @param points    its value, or its price whoever comes
     * @param perPerson what each person who comes pays on top; 0 but for shared houses
     */
    public record Price(UUID key, long points, double perPerson) {
        /** What a household of so many persons pays. */
        long of(int persons) {
            return points + Math.round(perPerson * persons);
        }
    }
}
