package org.teranga.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;

/** The sign-ins under way at all hosts. Each belongs to one browser and can be finished once. */
@ApplicationScoped
public class SignIns {
    /** The realm waits for a password no longer. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    SignIns(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param browser the secret of the browser
     * @return the state to send to the realm, which sends it back
     */
    public Token begin(Token browser, SignInUnderWay signIn) {
        Token state = Token.fresh();
        Instant now = clock.instant();
        plumbing.run(connection -> {
            Expired.clear(connection, "platform.sign_in", now);
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into platform.sign_in (state_hash, browser_hash, tenant_id, step, return_path, expires_at, user_name)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")) {
                statement.setBytes(1, state.hash());
                statement.setBytes(2, browser.hash());
                statement.setObject(3, signIn.tenant().orElse(null));
                statement.setString(4, signIn.step().name());
                statement.setString(5, signIn.returnPath());
                statement.setTimestamp(6, Timestamp.from(now.plus(LONGEST)));
                statement.setString(7, signIn.userName().orElse(null));
                statement.executeUpdate();
            }
        });
        return state;
    }

    /** Finishes one: the sign-in of this browser, host and state, which nobody can finish again. */
    public Optional<SignInUnderWay> finish(Token browser, Token state, Optional<UUID> tenant) {
        String sql = "delete from platform.sign_in where state_hash = ? and browser_hash = ?"
                + " and tenant_id is not distinct from ?::uuid and expires_at > ? returning step, return_path, user_name";
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, state.hash());
                statement.setBytes(2, browser.hash());
                statement.setObject(3, tenant.orElse(null));
                statement.setTimestamp(4, Timestamp.from(clock.instant()));
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new SignInUnderWay(
                                    tenant,
                                    SignInUnderWay.Step.valueOf(row.getString("step")),
                                    row.getString("return_path"),
                                    Optional.ofNullable(row.getString("user_name"))))
                            : Optional.empty();
                }
            }
        });
    }
}
