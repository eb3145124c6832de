package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.qualification.StillMissing;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** Puts together what one person has shown, with who noted it and on what. */
@ApplicationScoped
@Transactional
class ShowHolder {
    private final Qualifications qualifications;
    private final Evidence evidence;
    private final StillMissing missing;
    private final KnownHolders holders;
    private final ActsInWaiting acts;
    private final Members members;
    private final Clock clock;

    @Inject
    ShowHolder(
            Qualifications qualifications,
            Evidence evidence,
            StillMissing missing,
            KnownHolders holders,
            ActsInWaiting acts,
            Members members,
            Clock clock) {
        this.qualifications = qualifications;
        this.evidence = evidence;
        this.missing = missing;
        this.holders = holders;
        this.acts = acts;
        this.members = members;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @throws Refusal not found for a holder whom no feature knows
     */
    HolderView show(UUID holder, String language, FilledForm form, String happened) {
        if (!holders.know(holder)) {
            throw Refusal.notFound();
        }
        QualificationHolders.Holder called = Objects.requireNonNullElse(
                holders.called(Set.of(holder)).get(holder), new QualificationHolders.Holder("", ""));
        List<Qualification> shown = qualifications.of(holder, LocalDate.now(clock.withZone(Formats.ZONE)));
        Set<UUID> staff = new HashSet<>();
        shown.stream()
                .flatMap(one -> Stream.of(one.grantedBy(), one.confirmedBy()))
                .filter(Objects::nonNull)
                .forEach(staff::add);
        Map<UUID, String> names = members.namesToList(staff);
        return new HolderView(
                holder,
                called.label(),
                called.path().isEmpty() ? "" : "/" + language + called.path(),
                "/" + language + "/desk/qualifications",
                shown.stream().map(one -> row(one, names)).toList(),
                evidence.toConfirm(holder),
                evidence.claimed(holder),
                waiting(holder),
                missing.kinds(holder).stream().map(QualificationKind::code).toList(),
                attested().map(QualificationKind::code).toList(),
                form,
                happened);
    }

    private HolderView.Row row(Qualification one, Map<UUID, String> names) {
        return new HolderView.Row(
                one.id(),
                one.kind().code(),
                one.grantedAt(),
                name(one.grantedBy(), names),
                name(one.confirmedBy(), names),
                one.seenOn(),
                one.until(),
                evidence.of(one));
    }

    private List<HolderView.Wish> waiting(UUID holder) {
        return attested()
                .flatMap(kind ->
                        acts.waiting(AttestQualification.CODE, AttestQualification.subject(holder, kind)).stream()
                                .map(act -> new HolderView.Wish(kind.code(), act.endsAt())))
                .toList();
    }

    private static Stream<QualificationKind> attested() {
        return QualificationKind.named().stream().filter(kind -> !kind.seenByOne() && !kind.ofHome());
    }

    private static String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}
