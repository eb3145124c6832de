package org.teranga.matching.pool.listing;

import java.util.Map;

/**
 * The table of offers, or of needs.
 *
 * @param entity    the class
 * @param word      what its table is called: offer or need
 * @param age       the attribute from which its age counts
 * @param ageColumn the same as a column
 * @param persons   how many it has room for, or how many they are, as SQL over {@code e}
 * @param orders    what a list can be sorted by: the column, and where it is as SQL over {@code e}
 */
public record ListingTable<L extends Listing<?>>(
        Class<L> entity, String word, String age, String ageColumn, String persons, Map<String, String> orders) {
    public ListingTable {
        orders = Map.copyOf(orders);
    }

    String entityName() {
        return entity.getSimpleName();
    }

    String name() {
        return "matching." + word;
    }

    String traces() {
        return name() + "_trace";
    }

    String reference() {
        return word + "_id";
    }
}
