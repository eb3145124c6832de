package org.teranga.platform.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a statement names the association for each table that it reads or writes. In each query, and in each query within it, there
 * is one condition on {@code tenant_id} for each table: an equality, a column that two tables are joined {@code using}, the column of an
 * insert. One of them is {@code :tenant} itself. It reads words, not grammar: it is there for what is forgotten, row security for what is
 * meant. What associations on several machines cannot do (decision 051) is refused with it.
 */
final class TenantClause {
    private static final Pattern SILENT = Pattern.compile("'(?:[^']|'')*'|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(":tenant\\b");
    private static final Pattern COLUMN = Pattern.compile("\\btenant_id\\b");
    private static final Pattern WORDS = Pattern.compile(
            "(?<open>\\()(?<query>\\s*(?:select|with|insert|update|delete)\\b)?"
                    + "|(?<close>\\))"
                    + "|\\binto\\s+\\w+\\.\\w+\\s*(?:as\\s+\\w+\\s*)?\\((?<columns>[^)]*)\\)"
                    + "|(?:\\b(?:from|join|update|into|using)\\s+|,\\s*)(?:only\\s+)?(?<table>(?:platform|keys|matching|training|rights|admin|public)\\.[a-z_]+)\\b(?!\\s*[(.])"
                    + "|(?<equal>\\btenant_id\\s*=|\\busing\\s*\\(\\s*tenant_id\\b[^)]*\\)|=\\s*(?:\\w+\\.)?tenant_id\\b)");
    /** What a cluster cannot do, and what says the same. */
    private static final List<Refused> REFUSED = List.of(
            new Refused(
                    "\\bdo\\s+update\\b.*\\b(?:now\\(\\)|interval\\b)",
                    "now() and intervals in what a conflict does. Maybe excluded.x says it, or a value"),
            new Refused(
                    "^\\s*update\\b.*(?:\\bcoalesce\\([^()]*|\\bcase\\b(?:(?!\\bend\\b).)*)\\bnow\\(\\)",
                    "now() within coalesce or case. Maybe a value says it"),
            new Refused(
                    "^\\s*insert\\s+into\\s+[\\w.]+\\s*(?:as\\s+\\w+\\s*)?\\([^)]*\\)\\s*values\\b(?:(?!\\bon\\s+conflict\\b).)*\\(\\s*select\\b",
                    "a query among the values of an insert. Maybe insert … select a.tenant_id … from a"),
            new Refused(
                    "^\\s*insert\\b(?!.*\\b(?:returning|on\\s+conflict)\\b).*\\)\\s*select\\s+:tenant\\b",
                    "copying rows into a table with row security. Maybe select a.tenant_id of a table, or returning"),
            new Refused(
                    "\\blateral\\s*\\([^;]*?\\btenant_id\\s*=\\s*\\w+\\.tenant_id\\b[^;]*?\\)",
                    "sending a lateral query to one machine. Maybe tenant_id = :tenant says it there"));
    /** More than the house has; beyond them, as where a number was written into a text, each is looked at anew and none is kept. */
    private static final int TEXTS = 5_000;

    private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

    private TenantClause() {}

    /**
     * Takes a statement that names it.
     *
     * @throws IllegalArgumentException for any other
     */
    static void check(String sql) {
        if (GOOD.contains(sql)) {
            return;
        }
        String said = SILENT.matcher(sql).replaceAll("''").toLowerCase(Locale.ROOT);
        if (!VALUE.matcher(said).find()) {
            throw new IllegalArgumentException("the statement does not say tenant_id = :tenant: " + sql);
        }
        if (!namesEach(said)) {
            throw new IllegalArgumentException("the statement does not name the association for each table: " + sql);
        }
        for (Refused refused : REFUSED) {
            if (refused.pattern.matcher(said).find()) {
                throw new IllegalArgumentException("a cluster refuses " + refused.why + ": " + sql);
            }
        }
        if (GOOD.size() < TEXTS) {
            GOOD.add(sql);
        }
    }

    private static boolean namesEach(String sql) {
        Deque<Query> open = new ArrayDeque<>();
        open.push(new Query());
        Deque<Boolean> queries = new ArrayDeque<>();
        Matcher word = WORDS.matcher(sql);
        boolean good = true;
        while (word.find()) {
            if (word.group("open") != null) {
                boolean query = word.group("query") != null;
                queries.push(query);
                if (query) {
                    open.push(new Query());
                }
            } else if (word.group("close") != null) {
                if (!queries.isEmpty() && queries.pop()) {
                    good &= open.pop().good();
                }
            } else {
                open.getFirst().read(word);
            }
        }
        return good && open.stream().allMatch(Query::good);
    }

    private record Refused(Pattern pattern, String why) {
        Refused(String pattern, String why) {
            this(Pattern.compile(pattern, Pattern.DOTALL), why);
        }
    }

    /** One query, without those within it. */
    private static final class Query {
        private int tables;
        private int conditions;

        void read(Matcher word) {
            String columns = word.group("columns");
            if (columns != null) {
                tables++;
                conditions += COLUMN.matcher(columns).find() ? 1 : 0;
            } else if (word.group("table") != null) {
                tables++;
            } else {
                conditions++;
            }
        }

        boolean good() {
            return conditions >= tables;
        }
    }
}
