package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.platform.qualification.QualificationKind;

/** How long checks hold and how far ahead they are asked for anew, as the policy of today says; of several lines the strictest. */
@ApplicationScoped
public class CheckTerms {
    private static final int USUAL_DAYS = 60;

    private final PolicyBook book;

    @Inject
    CheckTerms(PolicyBook book) {
        this.book = book;
    }

    /** Whatever is asked at present, by the floor or by the policy, each check once, by name. */
    public List<CheckTerm> asked() {
        Map<String, List<Ask>> lines = Stream.concat(
                        FloorOfHelp.kinds().stream()
                                .flatMap(kind -> FloorOfHelp.of(kind).stream())
                                .map(FloorLine::ask),
                        ofPolicy())
                .collect(Collectors.groupingBy(Ask::check, TreeMap::new, Collectors.toList()));
        return lines.entrySet().stream()
                .map(one -> new CheckTerm(one.getKey(), shortest(one.getValue()), ahead(one.getValue())))
                .toList();
    }

    /** For how many months something counts that is shown now: as the policy says, else as long as it usually does. */
    public int months(QualificationKind kind) {
        List<Ask> lines =
                ofPolicy().filter(ask -> ask.check().equals(kind.code())).toList();
        return Objects.requireNonNullElse(shortest(lines), kind.usualMonths());
    }

    private Stream<Ask> ofPolicy() {
        return book.current().kinds().values().stream().flatMap(List::stream);
    }

    private static @Nullable Integer shortest(List<Ask> lines) {
        return lines.stream()
                .map(Ask::months)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int ahead(List<Ask> lines) {
        return lines.stream()
                .map(Ask::renewDays)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(USUAL_DAYS);
    }
}
