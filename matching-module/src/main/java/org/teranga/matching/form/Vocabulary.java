package org.teranga.matching.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.Requirement;

/** The codes of the spreadsheets' columns, as forms, JSON and the database know them. */
public final class Vocabulary {
    /** What can be offered and needed. */
    public static final List<String> KINDS = codes(Kind.values(), Kind::code);

    /** Who a host is. */
    public static final List<String> HOSTS = codes(Host.values(), Host::code);

    /** What a home asks, or has. */
    public static final List<String> CONDITIONS = codes(Condition.values(), Condition::code);

    /** Who a household is. */
    public static final List<String> COMPOSITIONS = codes(Composition.values(), Composition::code);

    /** What a household needs of a home. */
    public static final List<String> REQUIREMENTS = codes(Requirement.values(), Requirement::code);

    /** Who helps. */
    public static final List<String> HELPERS = List.of("woman", "man");

    /** The kinds that are somebody's help, and no home. */
    public static final Set<String> HELP = Set.copyOf(
            KINDS.stream().filter(kind -> !kind.equals(Kind.HOUSING.code())).toList());

    private Vocabulary() {}

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
