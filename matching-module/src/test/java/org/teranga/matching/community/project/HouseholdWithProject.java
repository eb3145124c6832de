package org.teranga.matching.community.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.platform.testing.house.Browser;

/** A household behind the link of its need, with the page of its project. */
@Dependent
public class HouseholdWithProject {
    @Inject
    HouseholdWithPlan home;

    /** The page of its project, behind the link. */
    public String project;

    /** The household and its association. */
    public HouseholdWithPlan home() {
        return home;
    }

    /** Opens an association with a household in it. */
    public void open() {
        home.open();
        project = home.plan.replaceFirst("/plan$", "/project");
    }

    /** It writes its project, with a title and what for; the project's id. */
    public UUID writes(String title, String purpose) {
        does("words", Map.of("title", title, "purpose", purpose));
        return UUID.fromString(home.text("select cast(id as text) from matching.project where tenant_id = :tenant"
                + " and stage <> 'closed' order by id desc"));
    }

    /** It looks for somebody; the role's id. */
    public String seeks(String skill, Map<String, String> more) {
        Map<String, String> sent =
                new java.util.HashMap<>(Map.of("skill", skill, "seats", "1", "meets", "both", "needed", "yes"));
        sent.putAll(more);
        does("role", sent);
        return home.text(
                "select cast(id as text) from matching.project_role where tenant_id = :tenant order by id desc");
    }

    /** It does something to its project. */
    public void does(String form, Map<String, String> sent) {
        home.taken(home.nobody, project + "/do/" + form, form(sent));
    }

    /** How a form is answered. */
    public Browser.Page answered(String form, Map<String, String> sent) {
        return home.nobody.post(home.at(project + "/do/" + form), form(sent));
    }

    /** Its page, as it reads it. */
    public String page() {
        return home.page(home.nobody, project);
    }

    /** A page below it. */
    public String page(String part) {
        return home.page(home.nobody, project + "/" + part);
    }

    /** Where the household stands: the person under whose key it lies. */
    public UUID person() {
        String person =
                home.text("select cast(person_id as text) from matching.need where tenant_id = :tenant and id = '"
                        + home.need + "'");
        assertThat(person).isNotEmpty();
        return UUID.fromString(person);
    }

    /** As a form is sent. */
    public static String form(Map<String, String> sent) {
        return sent.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
