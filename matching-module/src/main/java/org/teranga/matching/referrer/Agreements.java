package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The agreements with partners: added, never changed. */
@ApplicationScoped
@Transactional
public class Agreements {
    private static final String SIGNER = "partner_agreement.signer";
    private static final String ALL = "select id, partner_id as partner, edition, text, starts_on, ends_on, signer,"
            + " recorded_at, recorded_by from matching.partner_agreement a where a.tenant_id = :tenant";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    Agreements(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What is signed anew. */
    public record Signed(String text, LocalDate startsOn, LocalDate endsOn, String signer) {}

    /** The next edition; the one before counts no more. Whoever calls holds the partner. */
    public int add(UUID partner, Signed signed, UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        return database.sql("""
                        insert into matching.partner_agreement (tenant_id, id, partner_id, edition, text, starts_on, ends_on,
                            signer, recorded_at, recorded_by)
                        select :tenant, :id, :partner, coalesce(max(edition), 0) + 1, :text, :starts, :ends, :signer, :now, :by
                        from matching.partner_agreement where tenant_id = :tenant and partner_id = :partner
                        returning edition
                        """)
                .bind("id", id)
                .bind("partner", partner)
                .bind("text", signed.text())
                .bind("starts", signed.startsOn())
                .bind("ends", signed.endsOn())
                .bind("signer", cipher.encrypt(id, SIGNER, signed.signer()))
                .bind("now", now)
                .bind("by", by)
                .one(Integer.class);
    }

    /** All with a partner, the last first. */
    public List<Agreement> of(UUID partner) {
        return opened(database.sql(ALL + " and partner_id = :partner order by edition desc")
                .bind("partner", partner)
                .list(Row.class));
    }

    /** The last one with each of these. */
    public Map<UUID, Agreement> last(Collection<UUID> partners) {
        return opened(database.sql(
                                ALL
                                        + " and partner_id = any (:partners) and edition = (select max(b.edition) from"
                                        + " matching.partner_agreement b where b.tenant_id = :tenant and b.partner_id = a.partner_id)")
                        .bindIds("partners", partners)
                        .list(Row.class))
                .stream()
                .collect(Collectors.toMap(Agreement::partner, Function.identity()));
    }

    /** The one that counts today; empty where none does. */
    public Optional<Agreement> today(UUID partner) {
        return Optional.ofNullable(last(List.of(partner)).get(partner)).filter(one -> one.counts(today()));
    }

    /** Which day it is where the association works. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private List<Agreement> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row ->
                        row.opened(cipher.decrypt(row.id, SIGNER, row.signer).orElse("")))
                .toList();
    }

    private record Row(
            UUID id,
            UUID partner,
            int edition,
            String text,
            LocalDate startsOn,
            LocalDate endsOn,
            byte[] signer,
            Instant recordedAt,
            UUID recordedBy) {
        Agreement opened(String name) {
            return new Agreement(id, partner, edition, text, startsOn, endsOn, name, recordedAt, recordedBy);
        }
    }
}
