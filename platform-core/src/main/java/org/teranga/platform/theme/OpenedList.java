package org.teranga.platform.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list with one of its rows open beside it, as the address of the page asks for it.
 *
 * @param query  which part of the list
 * @param ticked whether all rows of the page come ticked
 * @param open   which row is open: its key, or how many of the page that are to be decided come before it; empty where none is
 * @param done   the key of what came of the row that was just decided; empty where none was
 */
public record OpenedList(ListQuery query, boolean ticked, String open, String done) {
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,3}");

    /** Reads the parameters of an address, whose list is this; what it does not know is ignored. */
    public static OpenedList of(ListQuery query, Map<String, List<String>> parameters) {
        String open = first(parameters, "open");
        return new OpenedList(
                query,
                "page".equals(first(parameters, "tick")),
                PLACE.matcher(open).matches() ? open : key(open),
                key(first(parameters, "done")));
    }

    /** How many rows that are to be decided come before the one that is open, where the address says it so. */
    public boolean byPlace() {
        return PLACE.matcher(open).matches();
    }

    /** The same part of the list with this row open beside it. */
    public OpenedList opening(String row) {
        return new OpenedList(query, false, row, "");
    }

    /** The next page with the first of its rows open that is to be decided. */
    public OpenedList onNextPage() {
        ListQuery next =
                new ListQuery(query.filters(), query.sort(), query.descending(), query.page() + 1, query.size());
        return new OpenedList(next, false, "0", "");
    }

    /** The same after something was decided. */
    public OpenedList after(String key) {
        return new OpenedList(query, false, open, key);
    }

    /** The address, from the question mark on; it leads to the row where one is open, else to the list. */
    public String href() {
        String address = query.href() + asked("open", open) + asked("done", done);
        return address + (open.isEmpty() ? "#list" : "#opened");
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String key(String text) {
        return KEY.matcher(text).matches() ? text : "";
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
