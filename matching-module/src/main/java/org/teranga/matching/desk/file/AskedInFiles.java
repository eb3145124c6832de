package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.AskedCheck;
import org.teranga.matching.safeguarding.floor.ChecksOfOffers;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.matching.safeguarding.policy.version.CheckNames;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseCheck;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.PageContexts;

/** Tells in the files of offers and homes what is asked of whom, by name, and what of it was shown. */
@ApplicationScoped
@Transactional
class AskedInFiles implements CaseAspect {
    /** Where a policy reminds nobody, so many days before the end it is told as running out. */
    private static final int SOON = 30;

    private final ChecksOfOffers checks;
    private final CheckNames names;
    private final PolicyBook book;
    private final Homes homes;
    private final HomeFiles files;
    private final CurrentPerson reader;
    private final PageContexts contexts;

    @Inject
    AskedInFiles(
            ChecksOfOffers checks,
            CheckNames names,
            PolicyBook book,
            Homes homes,
            HomeFiles files,
            CurrentPerson reader,
            PageContexts contexts) {
        this.checks = checks;
        this.names = names;
        this.book = book;
        this.homes = homes;
        this.files = files;
        this.reader = reader;
        this.contexts = contexts;
    }

    @Override
    public List<CaseCheck> checks(String kind, CaseSubject subject) {
        Optional<OfferId> offer = offer(kind, subject);
        if (offer.isEmpty()) {
            return List.of();
        }
        List<AskedCheck> asked = checks.of(offer.get());
        Map<String, OwnCheck> own = book.own();
        Map<UUID, String> whom = whom(offer.get(), subject);
        LocalDate today = book.today();
        return asked.stream()
                .map(one -> new CaseCheck(
                        names.of(one.check(), own),
                        whom.getOrDefault(one.subject(), ""),
                        one.shownOn(),
                        one.until(),
                        state(one, today),
                        path(one)))
                .toList();
    }

    private Optional<OfferId> offer(String kind, CaseSubject subject) {
        return switch (kind) {
            case "offer" -> Optional.of(new OfferId(subject.id()));
            case "home" -> homes.offers(new HomeId(subject.id())).stream().findFirst();
            default -> Optional.empty();
        };
    }

    /** What to call the host, the home, and whoever else lives there. */
    private Map<UUID, String> whom(OfferId offer, CaseSubject subject) {
        Map<UUID, String> whom = new HashMap<>();
        HomeId home = homes.of(offer).orElse(null);
        if (home != null) {
            List<CaseLine> people = files.people(home.value());
            people.forEach(one -> whom.put(one.id(), one.name()));
            whom.put(home.value(), contexts.text("casework.kind.home"));
            people.stream()
                    .findFirst()
                    .ifPresent(host -> whom.put(subject.persons().getFirst(), host.name()));
        }
        return whom;
    }

    private static CaseCheck.State state(AskedCheck one, LocalDate today) {
        LocalDate until = one.until();
        if (one.shownOn() == null) {
            return CaseCheck.State.MISSING;
        }
        if (!one.holds()) {
            return CaseCheck.State.OVER;
        }
        boolean soon = until != null && until.isBefore(today.plusDays(days(one.renewDays())));
        return soon ? CaseCheck.State.ENDS : CaseCheck.State.HOLDS;
    }

    private static int days(@Nullable Integer renew) {
        return renew == null ? SOON : renew;
    }

    private String path(AskedCheck one) {
        if (one.check().equals("home_visit")) {
            return "/desk/visits/" + one.subject();
        }
        return reader.may(Permission.QUALIFICATIONS_GRANT) ? "/desk/qualifications/" + one.subject() : "";
    }
}
