package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.ForeignClaim;
import org.teranga.platform.decision.ForeignClaims;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;

/** On what the team attests: its words, sealed under the key of whose it is; and what arrived from elsewhere. */
@ApplicationScoped
class Evidence {
    /** As PostgreSQL writes a day. */
    private static final int DAY = 10;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final ForeignClaims claims;

    @Inject
    Evidence(TenantDatabase database, FieldCipher cipher, ForeignClaims claims) {
        this.database = database;
        this.cipher = cipher;
        this.claims = claims;
    }

    /** What was seen and where, in the words of who attests it; empty where nothing is kept. */
    String of(Qualification one) {
        return database.sql("select evidence from platform.qualification"
                        + " where tenant_id = :tenant and id = :id and evidence is not null")
                .bind("id", one.id())
                .first(byte[].class)
                .flatMap(kept -> cipher.decrypt(one.holder(), AttestQualification.EVIDENCE, kept))
                .map(words -> words.replace("\n", ", "))
                .orElse("");
    }

    /** The codes of what arrived from elsewhere, or was granted by one alone, and is to be confirmed. */
    List<String> toConfirm(UUID holder) {
        return database.sql(
                        "select distinct kind from platform.qualification where tenant_id = :tenant and holder = :holder"
                                + " and to_confirm and withdrawn_at is null order by kind")
                .bind("holder", holder)
                .list(String.class);
    }

    /** What the association said where the person comes from: known codes and days only, since anybody may have written the archive. */
    List<HolderView.Claim> claimed(UUID holder) {
        return claims.of(holder).stream()
                .filter(claim -> claim.source().equals("platform.qualification")
                        && !claim.facts().containsKey("withdrawn_at"))
                .flatMap(claim -> QualificationKind.of(claim.facts().getString("kind", "")).stream()
                        .map(kind -> new HolderView.Claim(
                                kind.code(),
                                claim.saidBy(),
                                claim.saidAt() == null ? null : LocalDate.ofInstant(claim.saidAt(), Formats.ZONE),
                                day(claim, "granted_at"),
                                day(claim, "until"))))
                .toList();
    }

    private static @Nullable LocalDate day(ForeignClaim claim, String fact) {
        String said = claim.facts().getString(fact, "");
        try {
            return said.length() < DAY ? null : LocalDate.parse(said.substring(0, DAY));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** What waits about an erased person goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.act_in_waiting where tenant_id = :tenant and kind = :kind"
                        + " and subject_id = any (:subjects)")
                .bind("kind", AttestQualification.CODE)
                .bindIds(
                        "subjects",
                        QualificationKind.named().stream()
                                .map(kind -> AttestQualification.subject(erased.person(), kind))
                                .toList())
                .update();
    }
}
