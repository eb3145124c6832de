package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.safeguarding.reference.NamedReferences;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.matching.safeguarding.visit.PlanVisit;
import org.teranga.matching.safeguarding.visit.VisitDates;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** What a host does on the path, whichever way the host came. */
@ApplicationScoped
class WalkPath {
    private static final String PAGE = "matching/path/host";
    private static final Set<String> HAPPENED = Set.of("date", "call", "asked", "account");

    private final HostPath path;
    private final PlanVisit plan;
    private final HomeVisits visits;
    private final VisitDates dates;
    private final NamedReferences references;
    private final SentForms forms;

    @Inject
    WalkPath(
            HostPath path,
            PlanVisit plan,
            HomeVisits visits,
            VisitDates dates,
            NamedReferences references,
            SentForms forms) {
        this.path = path;
        this.plan = plan;
        this.visits = visits;
        this.dates = dates;
        this.references = references;
        this.forms = forms;
    }

    HtmlPage page(OpenedListing<Offer> opened, HostPath.Way way, @Nullable String happened) {
        String told = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, path.show(opened, way, FilledForm.EMPTY, told));
    }

    PageOrRedirect choose(OpenedListing<Offer> opened, HostPath.Way way, Answers sent) {
        UUID home = path.home(opened.listing()).orElseThrow(Refusal::notFound);
        String choice = sent.first("date");
        return step(opened, way, sent, choice.equals("0") ? "call" : "date", () -> plan.choose(home, choice));
    }

    PageOrRedirect name(OpenedListing<Offer> opened, HostPath.Way way, Answers sent) {
        return step(
                opened,
                way,
                sent,
                "asked",
                () -> references.ask(
                        opened.listing().contact().personId(),
                        Objects.requireNonNullElse(opened.contact().name(), ""),
                        way.lang(),
                        sent));
    }

    String calendar(Offer offer, HostPath.Way way) {
        return path.home(offer)
                .flatMap(visits::open)
                .filter(visit -> visit.startsAt() != null)
                .map(visit -> dates.forHost(visit, way.action()))
                .orElseThrow(Refusal::notFound);
    }

    private PageOrRedirect step(
            OpenedListing<Offer> opened, HostPath.Way way, Answers sent, String happened, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, path.show(opened, way, again, ""), RefusalStatus.of(faulty));
        }
        return new Redirect(way.action() + "?happened=" + happened);
    }
}
