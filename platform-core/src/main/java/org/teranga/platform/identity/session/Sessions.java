package org.teranga.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** The open sessions of all hosts. */
@ApplicationScoped
public class Sessions {
    /** A session that sends nothing for so long has ended. */
    static final Duration IDLE = Duration.ofHours(1);

    /** No session is longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** That it is in use is noted this often, and not at every request. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    Sessions(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /** Opens a session and answers the token of its cookie. Clears away some that have ended. */
    public Token open(Session session) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        plumbing.run(connection -> {
            Expired.clear(connection, "platform.session", now);
            insert(connection, token, session, now);
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
        return plumbing.call(connection -> {
            String sql = "select subject, realm_session, seen_at from platform.session where token_hash = ?"
                    + " and tenant_id is not distinct from ?::uuid and expires_at > ? and seen_at > ?";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, token.hash());
                query.setObject(2, tenant.orElse(null));
                query.setTimestamp(3, Timestamp.from(now));
                query.setTimestamp(4, Timestamp.from(now.minus(IDLE)));
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    if (row.getTimestamp("seen_at").toInstant().isBefore(now.minus(NOTED))) {
                        note(connection, token, now);
                    }
                    return Optional.of(new Session(
                            row.getObject("subject", UUID.class),
                            tenant,
                            Optional.ofNullable(row.getString("realm_session"))));
                }
            }
        });
    }

    /** Ends one session; no error where it has ended. */
    public void end(Token token) {
        change("delete from platform.session where token_hash = ?", token.hash());
    }

    /** Ends every session of an account, at all hosts. */
    public void endAll(UUID subject) {
        change("delete from platform.session where subject = ?", subject);
    }

    /** Ends the sessions of an account at one association. */
    public void endAll(UUID subject, UUID tenant) {
        change("delete from platform.session where subject = ? and tenant_id = ?", subject, tenant);
    }

    /** Ends every session at an association. */
    public void endAllAt(UUID tenant) {
        change("delete from platform.session where tenant_id = ?", tenant);
    }

    /** Ends what stands on a session of the realm. */
    public void endRealmSession(String realmSession) {
        change("delete from platform.session where realm_session = ?", realmSession);
    }

    /** Lets sessions live on when the realm's session behind them ends, because another account signs in with the same browser. */
    public void detach(String realmSession) {
        change("update platform.session set realm_session = null where realm_session = ?", realmSession);
    }

    private void change(String sql, Object... parameters) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                statement.executeUpdate();
            }
        });
    }

    private static void note(Connection connection, Token token, Instant now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update platform.session set seen_at = ? where token_hash = ?")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setBytes(2, token.hash());
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, Token token, Session session, Instant now) throws SQLException {
        String sql = "insert into platform.session (token_hash, tenant_id, subject, realm_session, seen_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, token.hash());
            statement.setObject(2, orNull(session.tenant()));
            statement.setObject(3, session.subject());
            statement.setString(4, orNull(session.realmSession()));
            statement.setTimestamp(5, Timestamp.from(now));
            statement.setTimestamp(6, Timestamp.from(now.plus(LONGEST)));
            statement.executeUpdate();
        }
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
