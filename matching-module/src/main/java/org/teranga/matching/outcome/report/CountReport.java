package org.teranga.matching.outcome.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.teranga.matching.outcome.OutcomeField;
import org.teranga.matching.outcome.row.Bands;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;

/** Counts the figures of a report, before anything is rounded. */
final class CountReport {
    /** What nobody said. */
    static final String UNKNOWN = "unknown";

    private static final int NIGHTS_STEP = 50;
    private static final int STEP = 5;
    private static final List<String> LEVELS = OutcomeField.FRENCH.codes();

    private final ReportData data;
    private final YearMonth first;

    /**
     * Of these rows.
     *
     * @param first the month with which the period begins
     */
    CountReport(ReportData data, YearMonth first) {
        this.data = data;
        this.first = first;
    }

    /** The parts of a figure; the first of those that have parts is all of it. */
    List<CountedPart> parts(ReportFigure figure) {
        return switch (figure) {
            case WELCOMED -> List.of(sum(MonthSum::beganPersons, STEP));
            case HOSTED -> List.of(CountedPart.sum("", therePersons() + total(MonthSum::beganPersons), STEP));
            case NIGHTS -> List.of(sum(MonthSum::nights, NIGHTS_STEP));
            case NEEDS ->
                List.of(
                        CountedPart.sum("households", total(MonthSum::needs), STEP),
                        CountedPart.sum("people", total(MonthSum::needPersons), STEP));
            case ENDED -> List.of(CountedPart.of("", ids(data.ended(), EndedStay::id)));
            case LENGTHS -> ended(row -> Bands.length(row.nights()), Bands.LENGTHS);
            case QUARTILES -> quartiles();
            case REASONS -> ended(EndedStay::endReason, codes(EndReason.values(), EndReason::code));
            case NEXT -> ended(row -> told(row.nextHome()), codes(NextHome.values(), NextHome::code));
            case HOUSING_ENTRY -> ended(EndedStay::entryHousing, OutcomeField.HOUSING.codes());
            case HOUSING_EXIT -> ended(EndedStay::exitHousing, OutcomeField.HOUSING.codes());
            case HOUSING_LATER -> later(LaterAnswer::housing, OutcomeField.HOUSING.codes());
            case ACTIVITY_ENTRY -> ended(EndedStay::entryActivity, OutcomeField.ACTIVITY.codes());
            case ACTIVITY_EXIT -> ended(EndedStay::exitActivity, OutcomeField.ACTIVITY.codes());
            case ACTIVITY_LATER -> later(LaterAnswer::activity, OutcomeField.ACTIVITY.codes());
            case FRENCH_ENTRY -> ended(EndedStay::entryFrench, LEVELS);
            case FRENCH_EXIT -> ended(EndedStay::exitFrench, LEVELS);
            case FRENCH_LATER -> later(LaterAnswer::french, LEVELS);
            case FRENCH_GAIN -> ended(CountReport::gain, List.of("more", "same", "less"));
            case GOOD_EXIT -> ended(EndedStay::exitGood, OutcomeField.GOOD.codes());
            case GOOD_LATER -> later(LaterAnswer::good, OutcomeField.GOOD.codes());
            case FITS_EXIT -> ended(EndedStay::exitFits, OutcomeField.FITS.codes());
            case FITS_LATER -> later(LaterAnswer::fits, OutcomeField.FITS.codes());
            case HOMES -> List.of(sum(MonthSum::firstHomes, STEP));
            case AGAIN -> ended(EndedStay::homeAgain, OutcomeField.AGAIN.codes());
            case HELPED -> helped();
            case CHECKS -> List.of(sum(MonthSum::checks, STEP));
            case COURSES -> List.of(sum(MonthSum::courses, STEP));
            case FOLLOW_UPS ->
                List.of(
                        CountedPart.sum(
                                "asked",
                                data.ended().stream()
                                        .mapToLong(EndedStay::asked)
                                        .sum(),
                                STEP),
                        CountedPart.sum(
                                "answered",
                                data.ended().stream()
                                        .mapToLong(EndedStay::answered)
                                        .sum(),
                                STEP));
            case INCIDENTS ->
                List.of(
                        CountedPart.of("stays", ids(data.ended(), EndedStay::id)),
                        CountedPart.of("looked_into", idsWhere(EndedStay::incident)));
        };
    }

    /** So many weeks a quarter, half and three quarters of the stays were at most; nothing of fewer than ten. */
    private List<CountedPart> quartiles() {
        List<Integer> nights =
                data.ended().stream().map(EndedStay::nights).sorted().toList();
        if (nights.size() < ReportSpans.LEAST) {
            return List.of();
        }
        return Stream.of(1, 2, 3)
                .map(quarter -> CountedPart.sum(
                        List.of("first", "median", "third").get(quarter - 1),
                        Math.round(nights.get((nights.size() * quarter + 3) / 4 - 1) / 7.0),
                        1))
                .toList();
    }

    /** One more level, or several, counts as more; where one of the two is not known nothing is compared. */
    private static String gain(EndedStay row) {
        int before = LEVELS.indexOf(row.entryFrench());
        int after = LEVELS.indexOf(row.exitFrench());
        return before < 0 || after < 0 ? "" : after > before ? "more" : after == before ? "same" : "less";
    }

    /** Several can be said, so the parts are more than all of it together. */
    private List<CountedPart> helped() {
        List<CountedPart> parts = new ArrayList<>();
        parts.add(CountedPart.of("", idsWhere(row -> !row.homeHelped().isEmpty())));
        OutcomeField.HELPED
                .codes()
                .forEach(code -> parts.add(
                        CountedPart.of(code, idsWhere(row -> row.homeHelped().contains(code)))));
        return parts;
    }

    private List<CountedPart> ended(Function<EndedStay, String> said, List<String> codes) {
        return parts(data.ended(), said, EndedStay::id, codes);
    }

    private List<CountedPart> later(Function<LaterAnswer, String> said, List<String> codes) {
        return parts(data.later(), said, LaterAnswer::id, codes);
    }

    private static <R> List<CountedPart> parts(
            List<R> rows, Function<R, String> said, Function<R, UUID> id, List<String> codes) {
        List<CountedPart> parts = new ArrayList<>();
        parts.add(CountedPart.of("", ids(rows, id)));
        Stream.concat(codes.stream().filter(code -> !code.equals(UNKNOWN)), Stream.of(UNKNOWN))
                .forEach(code -> parts.add(CountedPart.of(
                        code,
                        ids(
                                rows.stream()
                                        .filter(row -> code.equals(known(said.apply(row), codes)))
                                        .toList(),
                                id))));
        return parts;
    }

    private static String known(String said, List<String> codes) {
        return codes.contains(said) ? said : UNKNOWN;
    }

    private static String told(String next) {
        return next.isEmpty() ? UNKNOWN : next;
    }

    /** Who lived with hosts when the period began. */
    private long therePersons() {
        return data.sums().stream()
                .filter(row -> YearMonth.from(row.month()).equals(first))
                .mapToLong(MonthSum::therePersons)
                .sum();
    }

    private CountedPart sum(ToIntFunction<MonthSum> of, int step) {
        return CountedPart.sum("", total(of), step);
    }

    private long total(ToIntFunction<MonthSum> of) {
        return data.sums().stream().mapToLong(of::applyAsInt).sum();
    }

    private List<UUID> idsWhere(Predicate<EndedStay> which) {
        return ids(data.ended().stream().filter(which).toList(), EndedStay::id);
    }

    private static <R> List<UUID> ids(List<R> rows, Function<R, UUID> id) {
        return rows.stream().map(id).toList();
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
