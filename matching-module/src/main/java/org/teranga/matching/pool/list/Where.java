package org.teranga.matching.pool.list;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.locality.Area;

/**
 * A filter as JPQL over an entity called {@code e}, with every value a parameter. Offers and needs have the same names for what is
 * filtered.
 */
public final class Where {
    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * The conditions of a filter.
     *
     * @param entity the name of the entity
     * @param age    the path of the moment from which its age counts
     */
    public Where(Filter filter, String entity, String age) {
        this.entity = entity;
        if (filter.status() != null) {
            conditions.add("e.standing.status = " + value(filter.status().code()));
        }
        if (filter.kind() != null) {
            conditions.add("e.kind = " + value(filter.kind()));
        }
        if (filter.since() != null) {
            conditions.add(age + " >= " + value(filter.since()));
        }
        if (filter.area() != null) {
            conditions.add(anyOf(in(filter.area())));
        }
        if (filter.search() != null) {
            conditions.add(anyOf(found(filter.search())));
        }
    }

    /** From {@code where} on; empty where nothing is asked. */
    public String jpql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Gives the query its values. */
    public void bind(Query query) {
        values.forEach(query::setParameter);
    }

    private List<String> in(Area area) {
        List<String> ways = new ArrayList<>();
        addIn(ways, "e.locality.commune", area.communes());
        addIn(ways, "e.locality.postcode", area.postcodes());
        addIn(ways, "e.locality.department", area.departments());
        return ways;
    }

    private List<String> found(Search search) {
        List<String> ways = in(search.area());
        if (search.receiptNumber() != null) {
            ways.add("e.receiptNumber = " + value(search.receiptNumber()));
        }
        search.reach().forEach(hash -> ways.add(traced(hash)));
        List<String> words = search.words().stream().map(this::traced).toList();
        if (!words.isEmpty()) {
            ways.add("(" + String.join(" and ", words) + ")");
        }
        return ways;
    }

    /** By a list of its own, found once: asked for each row it took minutes before the database had counted its rows. */
    private String traced(String hash) {
        return "e.id in (select o.id from " + entity + " o join o.traces t where t = " + value(hash) + ")";
    }

    private void addIn(List<String> ways, String path, Collection<String> codes) {
        if (!codes.isEmpty()) {
            ways.add(path + " in " + value(codes));
        }
    }

    private static String anyOf(List<String> ways) {
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    private String value(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
