package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;

/** Puts together from what somebody of an offer is exempted, and can be. */
@ApplicationScoped
@Transactional
class ShowExemptions {
    private final ExemptedOffers offers;
    private final Exemptions exemptions;
    private final ExemptionWords words;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    ShowExemptions(
            ExemptedOffers offers, Exemptions exemptions, ExemptionWords words, Members members, CurrentPerson person) {
        this.offers = offers;
        this.exemptions = exemptions;
        this.words = words;
        this.members = members;
        this.person = person;
    }

    /**
     * The page.
     *
     * @throws org.teranga.platform.refusal.Refusal not found where there is no such offer, conflict for one's own home
     */
    ExemptionsView show(OfferId offer, FilledForm form, String happened) {
        ExemptedOffers.Exempted found = offers.find(offer);
        offers.requireOther(person.actor(), found.people().host());
        Map<UUID, String> called = words.called(found.people());
        List<Exemption> all = exemptions.of(found.subjects());
        Map<UUID, String> names = members.names(staff(all));
        return new ExemptionsView(
                "/" + words.language() + "/desk/exemptions/" + offer.value(),
                offer.value(),
                words.number(offer.value()),
                options(found, called),
                Exemption.REASONS.stream()
                        .map(code -> new ExemptionsView.ExemptionOption(code, words.text("exemption.reason." + code)))
                        .toList(),
                all.stream().map(one -> row(one, found, called, names)).toList(),
                person.roles().contains(Role.LEAD),
                found.today().plusMonths(AskExemption.MOST_MONTHS),
                form,
                happened);
    }

    private List<ExemptionsView.ExemptionOption> options(ExemptedOffers.Exempted found, Map<UUID, String> called) {
        return found.exemptible().stream()
                .map(one -> new ExemptionsView.ExemptionOption(
                        one.subject() + ":" + one.check(),
                        called.getOrDefault(one.subject(), "") + words.text("ui.comma") + words.check(one.check())))
                .sorted(Comparator.comparing(ExemptionsView.ExemptionOption::label))
                .toList();
    }

    private ExemptionsView.ExemptionRow row(
            Exemption one, ExemptedOffers.Exempted found, Map<UUID, String> called, Map<UUID, String> names) {
        UUID second = one.confirmedBy();
        return new ExemptionsView.ExemptionRow(
                one.id(),
                called.getOrDefault(one.subject(), "") + words.help(one),
                words.check(one.check()),
                words.text("exemption.reason." + one.reason()),
                person.may(Permission.FILES_WORK) ? one.words() : "",
                one.until(),
                one.state(found.today()),
                names.getOrDefault(one.grantedBy(), ""),
                second == null ? "" : names.getOrDefault(second, ""));
    }

    private static List<UUID> staff(List<Exemption> all) {
        Set<UUID> staff = new HashSet<>();
        all.forEach(one -> {
            staff.add(one.grantedBy());
            UUID second = one.confirmedBy();
            if (second != null) {
                staff.add(second);
            }
        });
        return List.copyOf(staff);
    }
}
