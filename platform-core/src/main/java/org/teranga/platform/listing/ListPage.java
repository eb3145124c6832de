package org.teranga.platform.listing;

import java.util.List;

/**
 * One page of a list, as the JSON interface answers it.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all
 */
public record ListPage<T>(List<T> items, long total) {
    public ListPage {
        items = List.copyOf(items);
    }
}
