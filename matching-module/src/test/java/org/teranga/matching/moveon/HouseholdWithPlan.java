package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** A household that asked for something, behind its secret link, and the team. */
@Dependent
public class HouseholdWithPlan {
    @Inject
    Caseworker caseworker;

    @Inject
    House house;

    @Inject
    Pool pool;

    @Inject
    TestTenants tenants;

    @Inject
    Desk desk;

    @Inject
    TenantDatabase database;

    /** The association. */
    public Tenant own;

    /** What the household asked for. */
    public NeedId need;

    /** Its plan, behind the link. */
    public String plan;

    /** A browser of nobody. */
    public Browser nobody;

    /** Opens an association with a household in it. */
    public void open() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER, Role.RESIDENT);
        need = pool.household(own, 3, 40);
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        plan = "/fr/need/status/" + pool.followed(own, need).token() + "/plan";
        nobody = house.browser();
    }

    /** An address at this association. */
    public URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    /** An address of somebody of this association. */
    public String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    /** A page as this browser reads it. */
    public String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    /** Sends a form that is taken. */
    public void taken(Browser browser, String path, String form) {
        Browser.Page answer = browser.post(at(path), form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    /** The household does something to its plan. */
    public void does(String form, String sent) {
        taken(nobody, plan + "/do/" + form, sent);
    }

    /** How a form of the plan is answered. */
    public int status(String form, String sent) {
        return nobody.post(at(plan + "/do/" + form), sent).status();
    }

    /** A step in own words; its id. */
    public String step(String track, String title, String more) {
        does("add", "track=" + track + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + more);
        return text("select cast(id as text) from matching.move_on_step where tenant_id = :tenant order by id desc");
    }

    /** The id of the step of this template. */
    public String of(String template) {
        return text("select cast(id as text) from matching.move_on_step where tenant_id = :tenant and template = '"
                + template + "'");
    }

    /** The value of a hidden field of a page, the first there is. */
    public static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }

    /** Signed in with this role. */
    public Browser signedIn(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    /** What waits in files. */
    public List<String> waits() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class)));
    }

    /** The first value; empty where there is none. */
    public String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(select).first(String.class).orElse("")));
    }

    /** A number. */
    public long count(String from) {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql("select count(*) from " + from).one(Long.class)));
    }

    /** Changes rows. */
    public void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
