package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.teranga.demo.DemoReferences.Acquaintance;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.notification.delivery.MailboxView;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.Refusal;

/** What hosts of the demonstration whose home is visited show beside it, and who knows them. */
@ApplicationScoped
class DemoHosts {
    private static final List<Acquaintance> OF_THE_VISITED = List.of(
            new Acquaintance("Denise Roques", "denise.roques@example.org", "other"),
            new Acquaintance("Paul Roques", "paul.roques@example.org", "family"));
    private static final List<Acquaintance> OF_THE_WAITING = List.of(
            new Acquaintance("Hélène Marty", "helene.marty@example.org", "other"),
            new Acquaintance("Luc Marty", "luc.marty@example.org", "family"));

    private final OfferList offers;
    private final DemoChecks checks;
    private final DemoReferences references;
    private final DemoReady ready;
    private final ActingMember acting;

    @Inject
    DemoHosts(OfferList offers, DemoChecks checks, DemoReferences references, DemoReady ready, ActingMember acting) {
        this.offers = offers;
        this.checks = checks;
        this.references = references;
        this.ready = ready;
        this.acting = acting;
    }

    /** Before the visit: the host shows, and names, what this stage asks for. */
    void prepare(HomeOwner owner, DemoTeam team, HomeStage stage) {
        String called = called(owner);
        switch (stage) {
            case PROPOSED -> {}
            case DATED -> references.name(owner, called, OF_THE_WAITING);
            case REPORTED ->
                checks.sees(team.caseworker(), owner.host(), QualificationKind.IDENTITY, CheckBasis.ORIGINAL);
            case MADE -> {
                checks.everybody(owner, called, team.caseworker());
                checks.sees(team.caseworker(), owner.host(), QualificationKind.BACKGROUND_CHECK, CheckBasis.ORIGINAL);
                checks.sees(team.colleague(), owner.host(), QualificationKind.INTERVIEW, CheckBasis.VISIT);
                acting.signedOut(() -> {
                    ready.member(owner.host());
                    return true;
                });
                references.name(owner, called, OF_THE_VISITED);
            }
        }
    }

    /** Every adult of a home shows who they are, and signs. */
    void everybody(HomeOwner owner, DemoTeam team) {
        checks.everybody(owner, called(owner), team.caseworker());
    }

    /** After it: those who were asked answer by the link of their letter, where it is kept; of one host all, of another the first. */
    void answered(HomeOwner owner, DemoTeam team, HomeStage stage, MailboxView letters) {
        if (stage == HomeStage.DATED) {
            references.answer(owner, OF_THE_WAITING.getFirst(), letters);
        } else if (stage == HomeStage.MADE) {
            OF_THE_VISITED.forEach(one -> references.answer(owner, one, letters));
            references.read(owner, OF_THE_VISITED, team.colleague());
        }
    }

    private String called(HomeOwner owner) {
        return acting.signedOut(() -> Objects.requireNonNullElse(
                offers.open(owner.offer())
                        .orElseThrow(Refusal::notFound)
                        .contact()
                        .name(),
                ""));
    }
}
