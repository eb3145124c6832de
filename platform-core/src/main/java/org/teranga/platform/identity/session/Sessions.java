package org.teranga.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;

/** The open sessions of all hosts. */
@ApplicationScoped
public class Sessions {
    /** A session that sends nothing for so long has ended. */
    static final Duration IDLE = Duration.ofHours(1);

    /** No session is longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** That it is in use is noted this often, and not at every request. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    Sessions(SystemDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a session and answers the token of its cookie. Clears away some that have ended. */
    public Token open(Session session) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        database.inOne(one -> {
            Expired.clear(one, "platform.session", now);
            return one.sql("""
                            insert into platform.session
                                (token_hash, tenant_id, subject, realm_session, seen_at, expires_at)
                            values (:token, :tenant, :subject, :realmSession, :now, :expiresAt)
                            """)
                    .bind("token", token.hash())
                    .bind("tenant", session.tenant().orElse(null))
                    .bind("subject", session.subject())
                    .bind("realmSession", session.realmSession().orElse(null))
                    .bind("now", now)
                    .bind("expiresAt", now.plus(LONGEST))
                    .update();
        });
        return token;
    }

    /**
     * The session of a cookie, if it is open at this place. Finding it counts as using it.
     *
     * @param tenant the association of the host; empty for the platform's own
     */
    public Optional<Session> find(Token token, Optional<UUID> tenant) {
        Instant now = clock.instant();
        return database.inOne(one -> {
            Optional<Row> open = one.sql("""
                            select subject, realm_session, seen_at from platform.session
                            where token_hash = :token and tenant_id is not distinct from cast(:tenant as uuid)
                                and expires_at > :now and seen_at > :idle
                            """)
                    .bind("token", token.hash())
                    .bind("tenant", tenant.orElse(null))
                    .bind("now", now)
                    .bind("idle", now.minus(IDLE))
                    .first(Row.class);
            if (open.filter(row -> row.seenAt.isBefore(now.minus(NOTED))).isPresent()) {
                one.sql("update platform.session set seen_at = :now where token_hash = :token")
                        .bind("now", now)
                        .bind("token", token.hash())
                        .update();
            }
            return open.map(row -> new Session(row.subject, tenant, Optional.ofNullable(row.realmSession)));
        });
    }

    /** Ends one session; no error where it has ended. */
    public void end(Token token) {
        end("token_hash = :token").bind("token", token.hash()).update();
    }

    /** Ends every session of an account, at all hosts. */
    public void endAll(UUID subject) {
        end("subject = :subject").bind("subject", subject).update();
    }

    /** Ends the sessions of an account at one association. */
    public void endAll(UUID subject, UUID tenant) {
        end("subject = :subject and tenant_id = :tenant")
                .bind("subject", subject)
                .bind("tenant", tenant)
                .update();
    }

    /** Ends every session at an association. */
    public void endAllAt(UUID tenant) {
        end("tenant_id = :tenant").bind("tenant", tenant).update();
    }

    /** Ends what stands on a session of the realm. */
    public void endRealmSession(String realmSession) {
        end("realm_session = :realmSession").bind("realmSession", realmSession).update();
    }

    private SqlStatement end(String which) {
        return database.sql("delete from platform.session where " + which);
    }

    /** Lets sessions live on when the realm's session behind them ends, because another account signs in with the same browser. */
    public void detach(String realmSession) {
        database.sql("update platform.session set realm_session = null where realm_session = :realmSession")
                .bind("realmSession", realmSession)
                .update();
    }

    private record Row(UUID subject, @Nullable String realmSession, Instant seenAt) {}
}
