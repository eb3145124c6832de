package org.teranga.matching.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.platform.theme.ListQuery;

/**
 * What the address of a plan asks for.
 *
 * @param query  which part of its list
 * @param ticked whether all of this page come ticked
 * @param open   which match stands open beside the list: the key of its need, or how many of this page that could be proposed come before it; empty
 *               where none does
 * @param done   the key of the placement that came of what was just decided; empty where nothing was
 */
public record PlanAddress(ListQuery query, boolean ticked, String open, String done) {
    private static final int ROWS = 25;
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final Set<String> FILTERS = Set.of("department", "kind", "blocked", "ready", "q");

    /** Reads the parameters of an address; what it does not know is ignored. */
    public static PlanAddress of(Map<String, List<String>> parameters) {
        return new PlanAddress(
                ListQuery.of(parameters, FILTERS, Plans.SORTS, ROWS),
                "page".equals(first(parameters, "tick")),
                first(parameters, "open"),
                key(first(parameters, "done")));
    }

    /** The same part of the list with this match open beside it. */
    public PlanAddress opening(String match) {
        return new PlanAddress(query, false, match, "");
    }

    /** The next page with its first match open that could be proposed. */
    PlanAddress onNextPage() {
        ListQuery next =
                new ListQuery(query.filters(), query.sort(), query.descending(), query.page() + 1, query.size());
        return new PlanAddress(next, false, "0", "");
    }

    /** The same after something was decided. */
    public PlanAddress after(String placement) {
        return new PlanAddress(query, false, open, placement);
    }

    /** The address, from the question mark on; it leads to the match where one is open. */
    public String href() {
        String address = query.href() + asked("open", open) + asked("done", done);
        return address + (open.isEmpty() ? "#list" : "#match");
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
