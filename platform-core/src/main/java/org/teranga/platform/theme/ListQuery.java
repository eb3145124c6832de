package org.teranga.platform.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a page shows: what the query of its address says, and the addresses of its neighbours. The query's {@code sort}
 * is a key, with a minus in front where it descends; {@code page} counts from 1.
 *
 * @param filters    filter name to what was asked; blank ones are left out
 * @param sort       the key of the order
 * @param descending whether the order runs down
 * @param page       which page, from 1 on
 * @param size       how many rows a page has
 */
public record ListQuery(Map<String, String> filters, String sort, boolean descending, int page, int size) {
    private static final String BETWEEN = "|";
    private static final int LAST_PAGE = 100_000;

    public ListQuery {
        filters = Map.copyOf(filters);
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size + " rows");
        }
    }

    /**
     * Reads a query. What it does not know is ignored, so that an old or mistyped link still shows the list.
     *
     * @param query   the parameters of the address
     * @param filters the filters that the list has
     * @param sorts   the keys that it can be sorted by, the default first, each with a minus where it starts descending
     * @param size    rows of a page
     */
    public static ListQuery of(Map<String, List<String>> query, Set<String> filters, List<String> sorts, int size) {
        Map<String, String> asked = new TreeMap<>();
        for (String name : filters) {
            String value = query.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(BETWEEN));
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        }
        String sort = first(query, "sort");
        Stream<String> keys = sorts.stream().map(ListQuery::bare);
        String order = sort != null && keys.anyMatch(bare(sort)::equals) ? sort : sorts.getFirst();
        return new ListQuery(asked, bare(order), order.startsWith("-"), pageOf(first(query, "page")), size);
    }

    private static @Nullable String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The values that a filter asks for, of which one is enough. */
    public List<String> values(String name) {
        String asked = filter(name);
        return asked.isEmpty() ? List.of() : List.of(asked.split("\\|"));
    }

    /** What a filter asks, several values with {@code |} between them; empty where it asks nothing. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** Whether any filter asks anything. */
    public boolean filtered() {
        return !filters.isEmpty();
    }

    /** The order as it stands in the address. */
    public String sortParameter() {
        return (descending ? "-" : "") + sort;
    }

    /** How many rows come before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The number of the last page; 1 where the list is empty. */
    public int lastPage(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the first row shown, from 1 on; 0 where there is none. */
    public long first(long total) {
        return total == 0 ? 0 : Math.min(total, offset() + 1L);
    }

    /** The number of the last row shown. */
    public long last(long total) {
        return Math.min(total, (long) page * size);
    }

    /** The page numbers to show: the first, the last, those around this one; 0 stands for a gap. */
    public List<Integer> pages(long total) {
        int last = lastPage(total);
        List<Integer> shown = new ArrayList<>();
        int before = 0;
        for (int n = 1; n <= last; n++) {
            if (n == 1 || n == last || Math.abs(n - page) <= 1) {
                if (n > before + 1) {
                    shown.add(0);
                }
                shown.add(n);
                before = n;
            }
        }
        return shown;
    }

    /** The address of this very part of the list, from the question mark on. */
    public String href() {
        return address(sortParameter(), page);
    }

    /** The address of the same list where one filter asks something else, from its first page on; empty asks nothing. */
    public String filterHref(String name, String value) {
        Map<String, String> other = new TreeMap<>(filters);
        if (value.isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new ListQuery(other, sort, descending, 1, size).href();
    }

    /** The address of the same list where one filter does not ask for this value any more, from its first page on. */
    public String without(String name, String value) {
        return filterHref(
                name, values(name).stream().filter(one -> !one.equals(value)).collect(Collectors.joining(BETWEEN)));
    }

    /** The address of another page of the same list, from the question mark on. */
    public String pageHref(int number) {
        return address(sortParameter(), number);
    }

    /** The address of the same list in another order; the present order is turned around. */
    public String sortHref(String key) {
        boolean down = key.equals(sort) && !descending;
        return address((down ? "-" : "") + key, 1);
    }

    /** As {@link #sortHref}, for an order that is asked for from the end: the newest first. */
    public String newestHref(String key) {
        boolean up = key.equals(sort) && descending;
        return address((up ? "" : "-") + key, 1);
    }

    private String address(String order, int number) {
        StringBuilder address = new StringBuilder("?sort=").append(encoded(order));
        new TreeMap<>(filters)
                .forEach((name, value) ->
                        address.append('&').append(encoded(name)).append('=').append(encoded(value)));
        if (number > 1) {
            address.append("&page=").append(number);
        }
        return address.toString();
    }

    private static String bare(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static int pageOf(@Nullable String page) {
        if (page == null || !page.matches("[1-9][0-9]{0,5}")) {
            return 1;
        }
        return Math.min(LAST_PAGE, Integer.parseInt(page));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
