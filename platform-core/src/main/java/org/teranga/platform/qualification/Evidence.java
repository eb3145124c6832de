package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** On what the team attests: its words, sealed under the key of whose it is; and what arrived from elsewhere. */
@ApplicationScoped
class Evidence {
    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    Evidence(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** What was seen and where, in the words of who attests it; empty where nothing is kept. */
    String of(Qualification one) {
        return sql.first(
                        "select evidence from platform.qualification where id = ? and evidence is not null",
                        row -> row.getBytes(1),
                        one.id())
                .flatMap(kept -> cipher.decrypt(one.holder(), AttestQualification.EVIDENCE, kept))
                .map(words -> words.replace("\n", ", "))
                .orElse("");
    }

    /** The codes of what arrived from elsewhere, or was granted by one alone, and is to be confirmed. */
    List<String> toConfirm(UUID holder) {
        return sql.list(
                "select distinct kind from platform.qualification where holder = ? and to_confirm and withdrawn_at is null"
                        + " order by kind",
                row -> row.getString(1),
                holder);
    }

    /** What waits about an erased person goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change(
                "delete from platform.act_in_waiting where kind = ? and subject_id = any (cast(? as uuid[]))",
                AttestQualification.CODE,
                Arrays.stream(QualificationKind.values())
                        .map(kind -> AttestQualification.subject(erased.person(), kind)
                                .toString())
                        .collect(Collectors.joining(",", "{", "}")));
    }
}
