package org.teranga.tenantadmin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;

/** People who are invited, from the form to the password. */
@RequestScoped
public class Invited {
    public static final String PASSWORD = "four words make one";
    private static final Pattern LINK = Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/invitation/[A-Za-z0-9_-]{32})");
    private static final Pattern CONFIRM = Pattern.compile("action=\"(/fr/desk/confirmations/[0-9a-f-]{36}/confirm)\"");
    private static final Pattern NAME = Pattern.compile("name=\"username\" value=\"([a-z0-9-]+)\"");

    private final SignedIn signedIn;
    private final House house;
    private final Letterbox letterbox;

    @Inject
    public Invited(SignedIn signedIn, House house, Letterbox letterbox) {
        this.signedIn = signedIn;
        this.house = house;
        this.letterbox = letterbox;
    }

    /** An address that nobody has used. */
    public static String address() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    /** The administrator sends the form. */
    public Browser.Page invite(Tenant tenant, String email, String role) {
        return invite(signedIn.browser(tenant, Role.ADMIN), tenant, email, role);
    }

    /** The same, from any thread. */
    public static Browser.Page invite(Browser administrator, Tenant tenant, String email, String role) {
        return administrator.post(
                at(tenant, "/fr/admin/members/invitations"),
                Map.of("name", "Zoé Petit", "email", email, "roles", role, "language", "fr"));
    }

    /** A member of this role confirms the first thing that waits for a second person. */
    public int confirmed(Tenant tenant, Role role) {
        Matcher form = CONFIRM.matcher(signedIn.page(tenant, role, "/fr/desk/confirmations"));
        assertThat(form.find()).as("something waits for " + role).isTrue();
        return signedIn.post(tenant, role, form.group(1), Map.of()).status();
    }

    /** The path of the link in the newest letter to an address. */
    public String link(String email) {
        Matcher link = LINK.matcher(letterbox.to(email).getFirst());
        assertThat(link.find()).as("a link to " + email).isTrue();
        return link.group(1);
    }

    /** How many letters an address was written. */
    public int letters(String email) {
        return letterbox.to(email).size();
    }

    /** The user name behind a link. */
    public String userName(Tenant tenant, String link) {
        Matcher name = NAME.matcher(open(tenant, link).body());
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    public Browser.Page open(Tenant tenant, String link) {
        return house.browser().get(at(tenant, link));
    }

    /** A stranger chooses a password behind a link. */
    public Browser.Page choose(Tenant tenant, String link, String password) {
        return choose(house.browser(), tenant, link, password);
    }

    /** The same, from any thread. */
    public static Browser.Page choose(Browser stranger, Tenant tenant, String link, String password) {
        return stranger.post(at(tenant, link), Map.of("password", password, "again", password));
    }

    public static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }
}
