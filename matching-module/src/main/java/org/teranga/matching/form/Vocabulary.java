package org.teranga.matching.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.FrenchLevel;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MeetingPlace;
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

    /** How two people would meet who help each other. */
    public static final List<String> MEETINGS = codes(MeetingPlace.values(), MeetingPlace::code);

    /** Hours a week: one, two, up to four, up to eight. */
    public static final List<String> HOURS = List.of("1", "2", "4", "8");

    /** Hours a month: one or two, up to five, up to ten, more. */
    public static final List<String> HOURS_OF_A_MONTH = List.of("2", "5", "10", "20");

    /** How well somebody can do something: learning it, good at it, by trade. */
    public static final List<String> SKILL_LEVELS = List.of("learning", "good", "trade");

    /** How far somebody is with French. */
    public static final List<String> LEVELS = codes(FrenchLevel.values(), FrenchLevel::code);

    /** The kinds of help that a telephone or a screen can carry. */
    public static final Set<String> AT_A_DISTANCE =
            Set.of(Kind.LANGUAGE.code(), Kind.LEGAL.code(), Kind.EMPLOYMENT.code(), Kind.PROJECT.code());

    /** The kinds of help that are given by the hour, week after week. */
    public static final Set<String> BY_THE_HOUR = Set.of(Kind.LANGUAGE.code(), Kind.BUDDY.code());

    /** The kinds in which people bring what they can do: each skill is asked by itself, and how well. */
    public static final Set<String> BY_SKILL = Set.of(Kind.EMPLOYMENT.code(), Kind.PROJECT.code());

    /** The kinds that are somebody's help, and no home. */
    public static final Set<String> HELP = Set.copyOf(
            KINDS.stream().filter(kind -> !kind.equals(Kind.HOUSING.code())).toList());

    private Vocabulary() {}

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
