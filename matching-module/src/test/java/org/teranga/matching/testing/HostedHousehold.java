package org.teranga.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

/** A household and its host in an association of their own, and what a test reads and says of them. */
public final class HostedHousehold {
    private final Tenant own;
    private final NeedId need;
    private final OfferId home;
    private final HostedHouseholds opened;

    HostedHousehold(Tenant own, NeedId need, OfferId home, HostedHouseholds opened) {
        this.own = own;
        this.need = need;
        this.home = home;
        this.opened = opened;
    }

    /** The association. */
    public Tenant own() {
        return own;
    }

    /** What the household asks for. */
    public NeedId need() {
        return need;
    }

    /** What the host offers. */
    public OfferId home() {
        return home;
    }

    /** The secret link of the household's last letter. */
    public String linkOfHousehold() {
        return opened.link(mail("amina"));
    }

    /** The secret link of the host's last letter. */
    public String linkOfHost() {
        return opened.link(mail("jeanne"));
    }

    /** The address of somebody of this association. */
    public String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    /** A page of the association. */
    public URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    /** A browser of a member of this role. */
    public Browser signedIn(Role role) {
        return opened.signedIn(own, role);
    }

    /** The page that is shown there, with every word in its language. */
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

    /** The tasks that wait for somebody of the team. */
    public List<String> waits() {
        return opened.waits(own);
    }

    /** Changes all rows of a table of this association, as no door does. */
    public void sql(String statement) {
        opened.sql(own, statement);
    }
}
