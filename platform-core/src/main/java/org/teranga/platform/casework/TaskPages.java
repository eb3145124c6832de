package org.teranga.platform.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.teranga.platform.casework.member.Queue;
import org.teranga.platform.casework.member.Queues;
import org.teranga.platform.casework.triage.Funnels;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The tasks of the team as a list: mine, nobody's, late, all. That files were seen in it is noted of each, once a day. */
@Path("/{lang: [a-z]{2,3}}/desk/tasks")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TaskPages {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,30}");
    private static final int ROWS = 25;

    private final TaskList tasks;
    private final TaskRows rows;
    private final FileAccess access;
    private final TakeNext next;
    private final Queues queues;
    private final TeamLoad load;
    private final Instance<Funnels> funnels;

    @Inject
    TaskPages(
            TaskList tasks,
            TaskRows rows,
            FileAccess access,
            TakeNext next,
            Queues queues,
            TeamLoad load,
            @Any Instance<Funnels> funnels) {
        this.tasks = tasks;
        this.rows = rows;
        this.access = access;
        this.next = next;
        this.queues = queues;
        this.load = load;
        this.funnels = funnels;
    }

    /** The list. */
    @MenuEntry(menu = Menu.DESK, key = "tasks.nav", order = 8)
    @GET
    @Requires(Permission.FILES_WORK)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("view"), List.of("due"), ROWS);
        String view = TaskListView.VIEWS.contains(query.filter("view")) ? query.filter("view") : "me";
        TaskList.Whose whose = switch (view) {
            case "me" -> TaskList.Whose.ME;
            case "none" -> TaskList.Whose.NONE;
            default -> TaskList.Whose.TEAM;
        };
        boolean late = view.equals("late");
        Queue queue = queues.of(access.reader());
        TaskList.Counts counts = tasks.counts(queue);
        List<CaseTask> part = tasks.part(whose, late, queue, query.size(), query.offset());
        return new HtmlPage(
                "platform/casework/tasks",
                new TaskListView(
                        "/" + lang + "/desk/tasks",
                        view,
                        query,
                        counts.of(whose, late),
                        counts,
                        rows.of(part, "/" + lang),
                        new TaskListView.Head(
                                funnels.stream()
                                        .flatMap(feature -> feature.all().stream())
                                        .toList(),
                                access.readsSafety(),
                                TaskListView.Choices.of(queue, tasks.parts(whose, late)),
                                "nothing".equals(uri.getQueryParameters().getFirst("happened")))));
    }

    /** The reader works through this kind of file and of help from now on. */
    @POST
    @Path("queue")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect choose(@PathParam("lang") String lang, Answers sent) {
        String view = sent.first("view");
        queues.choose(access.reader(), new Queue(code(sent.first("kind")), code(sent.first("sort"))));
        return new Redirect("/" + lang + "/desk/tasks?view="
                + (TaskListView.VIEWS.contains(view) ? view : TaskListView.VIEWS.getFirst()));
    }

    /** What is no code is all. */
    private static String code(String sent) {
        return CODE.matcher(sent).matches() ? sent : "";
    }

    /** Brings what is best done next; what was nobody's is the reader's then. */
    @POST
    @Path("next")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect next(@PathParam("lang") String lang, Answers sent) {
        String but = sent.first("but");
        return new Redirect("/" + lang
                + next.next(ID.matcher(but).matches() ? UUID.fromString(but) : null)
                        .orElse("/desk/tasks?view=none&happened=nothing"));
    }

    /** Who carries what, for whoever leads. */
    @GET
    @Path("team")
    @Requires(Permission.SAFETY_READ)
    @Transactional
    public HtmlPage team() {
        return new HtmlPage("platform/casework/team", new TeamLoadView(load.rows()));
    }
}
