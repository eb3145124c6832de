package org.teranga.matching.pool.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.locality.Area;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.persistence.SqlStatement;

/**
 * A filter as SQL over offers or needs called {@code e}, with every value a parameter. Offers and needs have the same names for what is
 * filtered.
 */
public final class Where {
    private static final String FILE =
            "from platform.case_file f where f.tenant_id = :tenant and f.kind = '%s' and f.subject_id = e.id";
    private static final String DUE = "e.id in (select f.subject_id from platform.case_file f join platform.case_task t"
            + " on t.tenant_id = :tenant and t.file_id = f.id where f.tenant_id = :tenant and f.kind = '%s'"
            + " and t.done_at is null and t.due < %s)";

    private final String word;
    private final String file;
    private final String prefix;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * The conditions of a filter.
     *
     * @param word    offer or need
     * @param age     the column of the moment from which its age counts
     * @param persons how many it has room for, or how many they are, as SQL
     */
    public Where(Filter filter, String word, String age, String persons) {
        this(filter, word, age, persons, "p");
    }

    /** As the other, with values called so, so that several stand in one statement. */
    public Where(Filter filter, String word, String age, String persons, String prefix) {
        this.word = word;
        this.file = FILE.formatted(word);
        this.prefix = prefix;
        conditions.add("e.tenant_id = :tenant");
        any("e.status", filter.statuses().stream().map(Status::code).toList());
        any("e.kind", filter.kinds());
        if (filter.since() != null) {
            conditions.add("e." + age + " >= " + value(filter.since()));
            conditions.add("not (e.status = 'withdrawn' and e.mistaken_at is not null)");
        }
        if (!filter.areas().isEmpty()) {
            conditions.add(anyOf(
                    filter.areas().stream().flatMap(area -> in(area).stream()).toList()));
        }
        if (!filter.languages().isEmpty()) {
            conditions.add("e.languages && " + value(new Texts(filter.languages())));
        }
        if (filter.persons() != null) {
            conditions.add(persons + " >= " + value(filter.persons()));
        }
        if (filter.search() != null) {
            conditions.add(anyOf(found(filter.search())));
        }
        work(filter.work());
    }

    /** From {@code where} on. */
    public String sql() {
        return " where " + condition();
    }

    /** The condition alone. */
    public String condition() {
        return String.join(" and ", conditions);
    }

    /** Gives the statement its values. */
    public SqlStatement bind(SqlStatement statement) {
        values.forEach((name, value) -> {
            if (value instanceof Texts texts) {
                statement.bindTexts(name, texts.all);
            } else if (value instanceof Ids ids) {
                statement.bindIds(name, ids.all);
            } else {
                statement.bind(name, value);
            }
        });
        return statement;
    }

    private void work(Filter.Work work) {
        if (!work.stages().isEmpty()) {
            String moved = "exists (select 1 " + file + " and f.stage = any ("
                    + value(new Texts(work.stages().stream().map(Stage::code).toList())) + "))";
            String untouched = "not exists (select 1 " + file + " and f.stage <> 'new')";
            conditions.add(work.stages().contains(Stage.NEW) ? "(" + moved + " or " + untouched + ")" : moved);
        }
        if (work.owner() != null) {
            UUID account = work.owner().account();
            conditions.add(
                    account == null
                            ? "not exists (select 1 " + file + " and f.owner is not null)"
                            : "exists (select 1 " + file + " and f.owner = " + value(account) + ")");
        }
        if (work.dueBy() != null) {
            conditions.add(DUE.formatted(word, value(work.dueBy())));
        }
        if (work.passed() != null) {
            conditions.add(PassedDates.passed(word, value(work.passed())));
        }
        for (String way : work.reaches()) {
            conditions.add(way.equals("none") ? "e.phone is null and e.email is null" : "e." + way + " is not null");
        }
        if (work.only() != null) {
            conditions.add("e.id = any (" + value(new Ids(work.only())) + ")");
        }
        if (!work.but().isEmpty()) {
            conditions.add("e.id <> all (" + value(new Ids(work.but())) + ")");
        }
    }

    private List<String> in(Area area) {
        List<String> ways = new ArrayList<>();
        addIn(ways, "e.commune", area.communes());
        addIn(ways, "e.postcode", area.postcodes());
        addIn(ways, "e.department", area.departments());
        return ways;
    }

    private List<String> found(Search search) {
        List<String> ways = in(search.area());
        if (search.number() != null) {
            ways.add("e.receipt_number like " + value("%" + search.number() + "%"));
        }
        search.reach().forEach(hash -> ways.add(traced(hash)));
        addAll(ways, search.words());
        if (!search.parts().isEmpty()) {
            ways.add("e.id = any (" + value(new Ids(search.parts())) + ")");
        }
        return ways;
    }

    private void addAll(List<String> ways, List<String> hashes) {
        if (!hashes.isEmpty()) {
            ways.add(
                    "(" + String.join(" and ", hashes.stream().map(this::traced).toList()) + ")");
        }
    }

    /** By a list of its own, found once: asked for each row it took minutes before the database had counted its rows. */
    private String traced(String hash) {
        return "e.id in (select t." + word + "_id from matching." + word
                + "_trace t where t.tenant_id = :tenant and t.hash = " + value(hash) + ")";
    }

    private void any(String column, List<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column + " = any (" + value(new Texts(codes)) + ")");
        }
    }

    private void addIn(List<String> ways, String column, Collection<String> codes) {
        if (!codes.isEmpty()) {
            ways.add(column + " = any (" + value(new Texts(codes)) + ")");
        }
    }

    private static String anyOf(List<String> ways) {
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    private String value(Object value) {
        String name = prefix + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private record Texts(Collection<String> all) {}

    private record Ids(Collection<UUID> all) {}
}
