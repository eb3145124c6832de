package org.teranga.rights.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Those who work on the rights pages of an association, at their browsers. */
@RequestScoped
public class RightsHouse {
    public static final String DESK = "/en/desk/rights";

    private final House house;
    private final SignedIn signedIn;
    private final TestTenants tenants;
    private final MemberBook members;

    @Inject
    public RightsHouse(House house, SignedIn signedIn, TestTenants tenants, MemberBook members) {
        this.house = house;
        this.signedIn = signedIn;
        this.tenants = tenants;
        this.members = members;
    }

    /** An association with an author, a jurist, and a translator into Arabic. */
    public Tenant open() {
        Tenant tenant = house.open();
        house.member(tenant, Role.AUTHOR);
        house.member(tenant, Role.JURIST);
        UUID translator = house.member(tenant, Role.TRANSLATOR);
        tenants.as(tenant, () -> members.change(translator, Set.of(Role.TRANSLATOR), List.of("ar", "en")));
        return tenant;
    }

    /** A page that an author has begun: its path at the desk. */
    public String begun(Tenant tenant, String title) {
        Browser.Page answer = signedIn.post(
                tenant, Role.AUTHOR, DESK + "/new", Map.of("title", title, "language", "fr", "slug", "", "topic", ""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return path(answer);
    }

    /** A page that is published: title and the section {@code what}. */
    public String published(Tenant tenant, String title, String what) {
        String page = begun(tenant, title);
        write(tenant, page + "/what", "title", "Ce que c’est", "content", what);
        handedIn(tenant, page);
        approved(tenant, page, true);
        return page;
    }

    /** The author saves a section on top of what is there. */
    public void write(Tenant tenant, String section, String... fields) {
        Browser.Page answer = signedIn.post(tenant, Role.AUTHOR, section, fields(tenant, Role.AUTHOR, section, fields));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    public void handedIn(Tenant tenant, String page) {
        assertThat(signedIn.post(tenant, Role.AUTHOR, page + "/hand", Map.of("do", "submit"))
                        .status())
                .isEqualTo(303);
    }

    public void approved(Tenant tenant, String page, boolean whole) {
        Map<String, String> sent = new HashMap<>(seen(tenant, Role.JURIST, page + "/review"));
        if (whole) {
            sent.put("whole", "yes");
        }
        Browser.Page answer = signedIn.post(tenant, Role.JURIST, page + "/review", sent);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    /** The form that publishes what the review page shows. */
    public Map<String, String> seen(Tenant tenant, Role role, String review) {
        return fields(tenant, role, review, "do", "approve");
    }

    /** A second person confirms what waits; the association has one act that does. */
    public void confirmed(Tenant tenant, Role role) {
        Browser.Page answer = confirm(tenant, role, signedIn.page(tenant, role, "/en/desk/confirmations"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    /** Sends the form that confirms the first act on this page of confirmations, whoever may. */
    public Browser.Page confirm(Tenant tenant, Role role, String confirmations) {
        Matcher act = Pattern.compile("/en/desk/confirmations/([0-9a-f-]{36})/").matcher(confirmations);
        assertThat(act.find()).as(confirmations).isTrue();
        return signedIn.post(tenant, role, "/en/desk/confirmations/" + act.group(1) + "/confirm", Map.of());
    }

    /** The fields of a form with what the page before it knew. */
    public Map<String, String> fields(Tenant tenant, Role role, String path, String... fields) {
        Map<String, String> all = new HashMap<>();
        Matcher seen = Pattern.compile("name=\"(seen[a-z0-9_-]*)\" value=\"([^\"]*)\"")
                .matcher(signedIn.page(tenant, role, path));
        while (seen.find()) {
            all.put(seen.group(1), seen.group(2));
        }
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    /** Where an answer leads, without what follows a question mark. */
    public static String path(Browser.Page answer) {
        String location = answer.headers().get("location");
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }
}
