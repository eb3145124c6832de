package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.launcher.console.LaunchFailed;

class EnvironmentCheckTest {
    private static final Map<String, String> OWN_DATABASE = Map.of(
            "TERANGA_DATABASE_URL", "jdbc:postgresql://db/teranga",
            "TERANGA_DATABASE_USER", "app",
            "TERANGA_DATABASE_PASSWORD", "1",
            "TERANGA_DATABASE_OWNER_USER", "owner",
            "TERANGA_DATABASE_OWNER_PASSWORD", "2");

    @Test
    void aDatabaseWithoutAllItsRolesIsRefusedWithTheNamesThatAreMissing() {
        Map<String, String> half = new HashMap<>(OWN_DATABASE);
        half.remove("TERANGA_DATABASE_OWNER_USER");
        half.remove("TERANGA_DATABASE_OWNER_PASSWORD");
        assertRefused(half, "but not TERANGA_DATABASE_OWNER_USER, TERANGA_DATABASE_OWNER_PASSWORD");
        assertThatCode(() -> check(OWN_DATABASE)).doesNotThrowAnyException();
    }

    @Test
    void rolesThatAreNotThreeAreRefusedBeforeAnythingStarts() {
        assertRefused(with("TERANGA_DATABASE_PLUMBING_USER", "p"), "but not TERANGA_DATABASE_PLUMBING_PASSWORD");
        assertRefused(with("TERANGA_DATABASE_OWNER_USER", "app"), "must name three different roles");
        Map<String, String> shared = with("TERANGA_DATABASE_PLUMBING_USER", "app");
        shared.put("TERANGA_DATABASE_PLUMBING_PASSWORD", "1");
        assertRefused(shared, "must name three different roles");
        assertRefused(with("TERANGA_DATABASE_USER", "app; drop"), "small letters");
        assertRefused(with("TERANGA_DATABASE_URL", "mysql://db"), "jdbc:postgresql://");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(OWN_DATABASE);
        changed.put(name, value);
        return changed;
    }

    @Test
    void aKeycloakOfOnesOwnNeedsTheSecretOfOurClientThere() {
        Map<String, String> own = Map.of("TERANGA_AUTH_URL", "https://login.example.org");
        assertRefused(own, "but not TERANGA_AUTH_CLIENT_SECRET");
        Map<String, String> whole = new HashMap<>(own);
        whole.put("TERANGA_AUTH_CLIENT_SECRET", "1");
        assertThatCode(() -> check(whole)).doesNotThrowAnyException();
    }

    @Test
    void productionNeedsAMasterKeyFromElsewhere() {
        assertRefused(Map.of("TERANGA_MODE", "production"), "TERANGA_MASTER_KEY must be set");
        assertRefused(Map.of("TERANGA_MODE", "prodution"), "must be one of [development, production]");
    }

    @Test
    void aMasterKeyThatCannotWorkIsRefusedWithoutBeingRepeated() {
        assertRefused(Map.of("TERANGA_MASTER_KEY", "zz!"), "TERANGA_MASTER_KEY is not Base64");
        String typed = Base64.getEncoder().encodeToString("a".repeat(32).getBytes(StandardCharsets.UTF_8));
        assertRefused(Map.of("TERANGA_MODE", "production", "TERANGA_MASTER_KEY", typed), "is a development key");
        assertThatCode(() -> check(Map.of("TERANGA_MASTER_KEY", typed))).doesNotThrowAnyException();
    }

    @Test
    void addressesThatNobodyCanReachAreRefusedWithTheFormTheyNeed() {
        for (String wrong :
                List.of("nonsense", "ftp://example.org", "https://", "https://example.org/", "https://a b")) {
            assertRefused(
                    Map.of("TERANGA_BASE_URL", wrong), "TERANGA_BASE_URL is " + wrong + "; it must have the form");
            assertRefused(
                    Map.of("TERANGA_AUTH_URL", wrong), "TERANGA_AUTH_URL is " + wrong + "; it must have the form");
        }
        assertRefused(Map.of("TERANGA_SMTP_URL", "mail:secret@host"), "TERANGA_SMTP_URL must have the form");
        assertThatThrownBy(() -> check(Map.of("TERANGA_SMTP_URL", "mail:secret@host")))
                .hasMessageNotContaining("secret");
        assertThatCode(() -> check(Map.of(
                        "TERANGA_BASE_URL", "https://teranga.example.org:8443",
                        "TERANGA_AUTH_URL", "https://example.org/auth",
                        "TERANGA_AUTH_CLIENT_SECRET", "1",
                        "TERANGA_SMTP_URL", "smtps://user:p%40ss@mail.example.org")))
                .doesNotThrowAnyException();
    }

    @Test
    void numbersThatCannotWorkAreRefusedWithTheBoundsThatTheyHave() {
        for (String wrong : List.of("599", "-1", "many", "1e9", "99999999999")) {
            assertRefused(Map.of("TERANGA_REQUESTS_PER_MINUTE", wrong), "a whole number from 600 to 1000000");
        }
        assertRefused(Map.of("TERANGA_PLACEMENT_ANSWER_DAYS", "0"), "a whole number from 1 to 60");
        assertRefused(
                Map.of("TERANGA_PLACEMENT_ANSWER_DAYS", "3", "TERANGA_PLACEMENT_REMINDER_DAYS", "3"),
                "TERANGA_PLACEMENT_REMINDER_DAYS is 3; it must be a whole number from 0 to 2");
        assertRefused(Map.of("TERANGA_HEAP", "lots"), "a size as 512m");
        assertThatCode(() -> check(Map.of(
                        "TERANGA_REQUESTS_PER_MINUTE", "600",
                        "TERANGA_PLACEMENT_ANSWER_DAYS", "1",
                        "TERANGA_PLACEMENT_REMINDER_DAYS", "0",
                        "TERANGA_PLACEMENT_TEAM_DAYS", "60",
                        "TERANGA_HEAP", "2g")))
                .doesNotThrowAnyException();
    }

    private void assertRefused(Map<String, String> environment, String reason) {
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(reason);
    }

    private static void check(Map<String, String> environment) {
        new EnvironmentCheck(new Options(Path.of("/"), 8080, 8180, true, environment)).run();
    }
}
