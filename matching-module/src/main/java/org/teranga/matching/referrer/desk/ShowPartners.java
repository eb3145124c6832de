package org.teranga.matching.referrer.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.referrer.Agreement;
import org.teranga.matching.referrer.Agreements;
import org.teranga.matching.referrer.Partner;
import org.teranga.matching.referrer.Partners;
import org.teranga.matching.referrer.ReferralStage;
import org.teranga.matching.referrer.ReferredNeeds;
import org.teranga.matching.referrer.Referrer;
import org.teranga.matching.referrer.Referrers;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;

/** Shows whoever leads the partners, and how much each brings. */
@ApplicationScoped
@Transactional
class ShowPartners {
    private static final int SOON_DAYS = 60;
    private static final Set<String> HAPPENED =
            Set.of("begun", "signed", "invited", "ended_referrer", "given", "ended");

    private final Partners partners;
    private final Agreements agreements;
    private final Referrers referrers;
    private final ReferredNeeds referred;
    private final Members members;

    @Inject
    ShowPartners(
            Partners partners, Agreements agreements, Referrers referrers, ReferredNeeds referred, Members members) {
        this.partners = partners;
        this.agreements = agreements;
        this.referrers = referrers;
        this.referred = referred;
        this.members = members;
    }

    /** All of them. */
    PartnersView all(String href, FilledForm form) {
        List<Partner> all = partners.all();
        Map<UUID, Agreement> last =
                agreements.last(all.stream().map(Partner::id).toList());
        List<ReferredNeeds.Figure> figures = referred.figures();
        return new PartnersView(
                href,
                all.stream()
                        .map(one -> row(href, one, last.get(one.id()), figures))
                        .toList(),
                form);
    }

    private PartnersView.Row row(
            String href, Partner partner, @Nullable Agreement agreement, List<ReferredNeeds.Figure> figures) {
        return new PartnersView.Row(
                href + "/" + partner.id(),
                partner.name(),
                state(partner, agreement),
                agreement == null ? null : agreement.endsOn(),
                (int) referrers.at(partner.id()).stream()
                        .filter(one -> one.account() != null)
                        .count(),
                sum(figures, partner, ReferralStage.values()),
                sum(figures, partner, ReferralStage.INTRODUCED, ReferralStage.STAYING),
                sum(figures, partner, ReferralStage.ENDED));
    }

    private static int sum(List<ReferredNeeds.Figure> figures, Partner partner, ReferralStage... stages) {
        Set<String> codes =
                Set.copyOf(Arrays.stream(stages).map(ReferralStage::code).toList());
        return figures.stream()
                .filter(one -> one.partner().equals(partner.id()) && codes.contains(one.stage()))
                .mapToInt(ReferredNeeds.Figure::needs)
                .sum();
    }

    /** How the agreement with a partner stands. */
    private String state(Partner partner, @Nullable Agreement agreement) {
        LocalDate today = agreements.today();
        if (!partner.goesOn()) {
            return "ended";
        }
        if (agreement == null) {
            return "none";
        }
        if (agreement.counts(today)) {
            return agreement.endsOn().isBefore(today.plusDays(SOON_DAYS)) ? "ends_soon" : "counts";
        }
        return agreement.startsOn().isAfter(today) ? "begins" : "over";
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where there is none
     */
    PartnerView one(String home, UUID id, FilledForm form, @Nullable String happened) {
        Partner partner = partners.find(id).orElseThrow(Refusal::notFound);
        List<Agreement> editions = agreements.of(id);
        List<Referrer> people = referrers.at(id);
        Map<UUID, String> names = members.names(Stream.concat(
                        editions.stream().map(Agreement::recordedBy),
                        people.stream().map(Referrer::account).filter(Objects::nonNull))
                .toList());
        return new PartnerView(
                home + "/" + id,
                partner.name(),
                state(partner, editions.isEmpty() ? null : editions.getFirst()),
                editions.stream().map(one -> edition(one, names)).toList(),
                people.stream().map(one -> person(one, names)).toList(),
                stages(id),
                referred.left(id),
                TenantContext.required().languages(),
                form,
                happened != null && HAPPENED.contains(happened) ? happened : "");
    }

    private List<PartnerView.Stage> stages(UUID id) {
        return referred.figures().stream()
                .filter(one -> one.partner().equals(id))
                .sorted(Comparator.comparing(one -> ReferralStage.of(one.stage())))
                .map(one -> new PartnerView.Stage(one.stage(), one.needs()))
                .toList();
    }

    private static PartnerView.Edition edition(Agreement one, Map<UUID, String> names) {
        return new PartnerView.Edition(
                one.edition(),
                one.text(),
                one.startsOn(),
                one.endsOn(),
                one.signer(),
                names.getOrDefault(one.recordedBy(), ""),
                one.recordedAt());
    }

    private static PartnerView.Person person(Referrer one, Map<UUID, String> names) {
        UUID account = one.account();
        return new PartnerView.Person(
                one.id().toString(),
                account == null ? "" : account.toString(),
                account == null ? "" : names.getOrDefault(account, ""),
                one.invitedAt(),
                one.joinedAt());
    }
}
