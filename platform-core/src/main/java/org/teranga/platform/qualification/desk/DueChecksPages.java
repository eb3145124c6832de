package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;

/** The pages about qualifications that expire soon, so that they are renewed in time. */
@Path("/{lang: [a-z]{2,3}}/desk/checks")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DueChecksPages {
    private static final int ROWS = 50;
    private static final int USUAL_WEEKS = 12;

    private final DueChecks checks;
    private final KnownHolders holders;
    private final Clock clock;

    @Inject
    DueChecksPages(DueChecks checks, KnownHolders holders, Clock clock) {
        this.checks = checks;
        this.holders = holders;
        this.clock = clock;
    }

    /** The list, what ends first first. */
    @GET
    @Requires(Permission.QUALIFICATIONS_GRANT)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("until"), List.of("until"), ROWS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        LocalDate until = day(query.filter("until"), today.plusWeeks(USUAL_WEEKS));
        List<DueChecks.Due> due = checks.list(today, until, query.offset(), query.size());
        Map<UUID, QualificationHolders.Holder> called =
                holders.called(due.stream().map(DueChecks.Due::holder).collect(Collectors.toSet()));
        return new HtmlPage(
                "platform/checks",
                new DueChecksView(
                        query,
                        checks.count(today, until),
                        until,
                        due.stream().map(one -> row(lang, today, one, called)).toList()));
    }

    private static DueChecksView.Row row(
            String lang, LocalDate today, DueChecks.Due due, Map<UUID, QualificationHolders.Holder> called) {
        QualificationHolders.Holder holder = called.getOrDefault(due.holder(), new QualificationHolders.Holder("", ""));
        String href = holder.path().isEmpty() ? "" : "/" + lang + holder.path();
        return new DueChecksView.Row(
                holder.label(), href, due.kind(), due.until(), ChronoUnit.DAYS.between(today, due.until()));
    }

    /** What is no day is as if it had not been asked: a mistyped address still shows the list. */
    private static LocalDate day(String text, LocalDate usual) {
        try {
            return text.isEmpty() ? usual : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return usual;
        }
    }
}
