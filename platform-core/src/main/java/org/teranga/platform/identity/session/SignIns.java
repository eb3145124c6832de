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
import org.teranga.platform.persistence.SystemDatabase;

/** The sign-ins under way at all hosts. Each belongs to one browser and can be finished once. */
@ApplicationScoped
public class SignIns {
    /** The realm waits for a password no longer. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    SignIns(SystemDatabase database, @RealTime Clock clock) {
        this.database = database;
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
        database.inOne(one -> {
            Expired.clear(one, "platform.sign_in", now);
            return one.sql("""
                            insert into platform.sign_in
                                (state_hash, browser_hash, tenant_id, step, return_path, expires_at, user_name)
                            values (:state, :browser, :tenant, :step, :returnPath, :expiresAt, :userName)
                            """)
                    .bind("state", state.hash())
                    .bind("browser", browser.hash())
                    .bind("tenant", signIn.tenant().orElse(null))
                    .bind("step", signIn.step().name())
                    .bind("returnPath", signIn.returnPath())
                    .bind("expiresAt", now.plus(LONGEST))
                    .bind("userName", signIn.userName().orElse(null))
                    .update();
        });
        return state;
    }

    /** Finishes one: the sign-in of this browser, host and state, which nobody can finish again. */
    public Optional<SignInUnderWay> finish(Token browser, Token state, Optional<UUID> tenant) {
        return database.sql("""
                        delete from platform.sign_in
                        where state_hash = :state and browser_hash = :browser
                            and tenant_id is not distinct from cast(:tenant as uuid) and expires_at > :now
                        returning step, return_path, user_name
                        """)
                .bind("state", state.hash())
                .bind("browser", browser.hash())
                .bind("tenant", tenant.orElse(null))
                .bind("now", clock.instant())
                .first(Row.class)
                .map(row -> new SignInUnderWay(
                        tenant,
                        SignInUnderWay.Step.valueOf(row.step),
                        row.returnPath,
                        Optional.ofNullable(row.userName)));
    }

    private record Row(
            String step, String returnPath, @Nullable String userName) {}
}
