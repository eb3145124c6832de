package org.teranga.tenantadmin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** Keys of programs, from the form to the secret. */
@RequestScoped
public class MadeKeys {
    private static final String KEYS = "/fr/admin/keys";
    private static final Pattern SECRET = Pattern.compile("value=\"(trg_[A-Za-z0-9_-]{32})\"");
    private static final Pattern FETCH = Pattern.compile("action=\"(/fr/admin/keys/[0-9a-f-]{36}/secret)\"");

    private final SignedIn signedIn;
    private final Invited invited;

    @Inject
    public MadeKeys(SignedIn signedIn, Invited invited) {
        this.signedIn = signedIn;
        this.invited = invited;
    }

    /** A form that asks for a key of thirty days, which no other form asked for. */
    public static Map<String, String> form(String scope) {
        return Map.of("key", UUID.randomUUID().toString(), "label", "Site <web>", "scopes", scope, "days", "30");
    }

    /** The secret of one that an administrator asks for and the lead confirms. */
    public String secret(Tenant own, String scope) {
        Browser.Page page = signedIn.post(own, Role.ADMIN, KEYS, form(scope));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        Matcher fetch = FETCH.matcher(signedIn.page(own, Role.ADMIN, KEYS));
        assertThat(fetch.find()).isTrue();
        Browser.Page shown = signedIn.post(own, Role.ADMIN, fetch.group(1), Map.of());
        Matcher secret = SECRET.matcher(shown.body());
        assertThat(secret.find()).as(shown.body()).isTrue();
        return secret.group(1);
    }

    /** Whether a page shows a secret. */
    public static boolean shown(String page) {
        return SECRET.matcher(page).find();
    }
}
