package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** Who works for the partners of the open association. Nobody works for two at once. */
@ApplicationScoped
@Transactional
public class Referrers {
    private static final String ONE =
            "select id, partner_id as partner, invitation_id as invitation, account_id as account,"
                    + " invited_at, joined_at, ended_at from matching.partner_referrer where tenant_id = :tenant";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    Referrers(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody was invited for a partner. */
    public UUID invited(UUID partner, UUID invitation, UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.sql(
                        "insert into matching.partner_referrer (tenant_id, id, partner_id, invitation_id, invited_at, invited_by)"
                                + " values (:tenant, :id, :partner, :invitation, :now, :by)")
                .bind("id", id)
                .bind("partner", partner)
                .bind("invitation", invitation)
                .bind("now", now)
                .bind("by", by)
                .update();
        return id;
    }

    /** Whoever followed the invitation works for the partner from now on, unless that ended meanwhile. */
    void joined(@Observes MemberJoined joined) {
        database.sql(
                        "update matching.partner_referrer set account_id = :account, joined_at = :now"
                                + " where tenant_id = :tenant and invitation_id = :invitation and account_id is null and ended_at is null")
                .bind("account", joined.account())
                .bind("now", clock.instant())
                .bind("invitation", joined.invitation())
                .update();
    }

    /** One of them, also one that has ended. */
    public Optional<Referrer> find(UUID id) {
        return database.sql(ONE + " and id = :id").bind("id", id).first(Referrer.class);
    }

    /** For whom an account works now; empty where for nobody. */
    public Optional<Referrer> of(UUID account) {
        return database.sql(ONE + " and account_id = :account and ended_at is null")
                .bind("account", account)
                .first(Referrer.class);
    }

    /** All who work for a partner, or are invited to, the oldest first. */
    public List<Referrer> at(UUID partner) {
        return database.sql(ONE + " and partner_id = :partner and ended_at is null order by invited_at, id")
                .bind("partner", partner)
                .list(Referrer.class);
    }

    /** It ends for one; false where it had. */
    public boolean end(UUID id) {
        return database.sql("update matching.partner_referrer set ended_at = :now"
                                + " where tenant_id = :tenant and id = :id and ended_at is null")
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .update()
                == 1;
    }

    /** Who is no member any more works for nobody. */
    void left(@Observes MembershipEnded ended) {
        database.sql("update matching.partner_referrer set ended_at = :now"
                        + " where tenant_id = :tenant and account_id = :account and ended_at is null")
                .bind("now", clock.instant())
                .bind("account", ended.account())
                .update();
    }

    /** What an erasure leaves of it is that somebody was there. */
    void forget(@Observes PersonErased erased) {
        database.sql("update matching.partner_referrer set account_id = null, invitation_id = null,"
                        + " ended_at = coalesce(ended_at, :now) where tenant_id = :tenant and account_id = :person")
                .bind("now", clock.instant())
                .bind("person", erased.person())
                .update();
    }
}
