package org.teranga.platform.casework.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** How the reader works on files: languages, departments, when they are away. */
@Path("/{lang: [a-z]{2,3}}/desk/tasks/me")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkPages {
    private final CaseMembers works;
    private final SayHowIWork say;
    private final Members members;
    private final CurrentPerson person;
    private final SentForms forms;

    @Inject
    WorkPages(CaseMembers works, SayHowIWork say, Members members, CurrentPerson person, SentForms forms) {
        this.works = works;
        this.say = say;
        this.members = members;
        this.person = person;
        this.forms = forms;
    }

    /** The form. */
    @GET
    @Requires(Permission.FILES_WORK)
    @Transactional
    public HtmlPage show(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        CaseMember mine = works.of(person.requiredSubject());
        return new HtmlPage("platform/casework/me", view(lang, said(mine), "said".equals(happened)));
    }

    /** Says it. */
    @POST
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(@PathParam("lang") String lang, Answers sent) {
        try {
            say.say(sent);
        } catch (Invalid refused) {
            return new HtmlPage(
                    "platform/casework/me",
                    view(lang, forms.again(sent, refused.errors()), false),
                    RefusalStatus.of(refused));
        }
        return new Redirect("/" + lang + "/desk/tasks/me?happened=said");
    }

    private WorkView view(String lang, FilledForm form, boolean said) {
        UUID reader = person.requiredSubject();
        return new WorkView(
                "/" + lang + "/desk/tasks/me",
                form,
                members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                        .filter(one -> !one.getKey().equals(reader))
                        .map(one -> new WorkView.Choice(one.getKey().toString(), one.getValue()))
                        .sorted(Comparator.comparing(WorkView.Choice::label))
                        .toList(),
                Departments.all().stream()
                        .map(one -> new WorkView.Choice(one.code(), one.code() + " " + one.name()))
                        .toList(),
                said);
    }

    private static FilledForm said(CaseMember mine) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("languages", List.of(String.join(", ", mine.languages())));
        fields.put("departments", mine.departments());
        CaseMember.Absence away = mine.away();
        if (away != null) {
            fields.put("from", List.of(away.from().toString()));
            fields.put("until", List.of(away.until().toString()));
            fields.put(
                    "standIn",
                    away.standIn() == null ? List.of() : List.of(away.standIn().toString()));
        }
        return new FilledForm(fields, List.of());
    }
}
