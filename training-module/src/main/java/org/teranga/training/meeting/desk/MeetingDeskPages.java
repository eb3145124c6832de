package org.teranga.training.meeting.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.training.meeting.KeepMeeting;
import org.teranga.training.meeting.LetIn;
import org.teranga.training.meeting.MeetingCourses;
import org.teranga.training.meeting.NoteAttendance;

/** Meetings for those who lead them: announced, changed, cancelled, and who was there. */
@Path("/{lang: [a-z]{2,3}}/desk/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeetingDeskPages {
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final int FAULTY = 422;
    private static final String PERSON = "there-";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> DONE = Set.of("added", "changed", "cancelled", "restored", "noted", "came");

    private final ShowMeetingDesk show;
    private final KeepMeeting keep;
    private final NoteAttendance attendance;
    private final LetIn letIn;
    private final MeetingCourses courses;
    private final SentForms sent;

    @Inject
    MeetingDeskPages(
            ShowMeetingDesk show,
            KeepMeeting keep,
            NoteAttendance attendance,
            LetIn letIn,
            MeetingCourses courses,
            SentForms sent) {
        this.show = show;
        this.keep = keep;
        this.attendance = attendance;
        this.letIn = letIn;
        this.courses = courses;
        this.sent = sent;
    }

    /** All of them, one's own first. */
    @MenuEntry(menu = Menu.DESK, key = "meeting.nav", order = 63, section = "nav.section.training")
    @GET
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage list(@PathParam("lang") String lang) {
        return new HtmlPage("training/meeting/desk", show.all(lang));
    }

    /** The form for another one. */
    @GET
    @Path("new")
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage begin(@PathParam("lang") String lang, @QueryParam("course") @Nullable String course) {
        Map<String, String> fields = Map.of("seats", "12", "course", course == null ? "" : course);
        return form(lang, null, FilledForm.startingWith(fields), 200);
    }

    /** Announces it. */
    @POST
    @Path("new")
    @Requires(Permission.COURSES_LEAD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers fields) {
        MeetingForm read = read(fields);
        return read.wish().isEmpty()
                ? form(lang, null, sent.again(fields, read.faults()), FAULTY)
                : back(lang, keep.add(read.wish().get()), "added");
    }

    /** One with its people. */
    @GET
    @Path(ID)
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("done") @Nullable String done,
            @QueryParam("q") @DefaultValue("") String words) {
        String told = done != null && DONE.contains(done) ? done : "";
        return new HtmlPage("training/meeting/attendance", show.one(lang, id, words.strip(), told));
    }

    /** Notes who was there, whichever button is pressed; then who else has come, or whom to look for. */
    @POST
    @Path(ID)
    @Requires(Permission.COURSES_LEAD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect note(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        attendance.note(id, there(fields));
        String came = fields.first("came");
        if (ACCOUNT.matcher(came).matches()) {
            letIn.came(id, UUID.fromString(came));
            return back(lang, id, "came");
        }
        String words = fields.first("q").strip();
        return words.isEmpty()
                ? back(lang, id, "noted")
                : see(lang, id, "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "#door");
    }

    private static Map<UUID, Boolean> there(Answers fields) {
        Map<UUID, Boolean> there = new HashMap<>();
        fields.values().forEach((field, values) -> {
            String who = field.startsWith(PERSON) ? field.substring(PERSON.length()) : "";
            String said = values.getFirst();
            if (ACCOUNT.matcher(who).matches() && (said.equals("yes") || said.equals("no"))) {
                there.put(UUID.fromString(who), said.equals("yes"));
            }
        });
        return there;
    }

    /** The form of one. */
    @GET
    @Path(ID + "/change")
    @Requires(Permission.COURSES_LEAD)
    @Transactional
    public HtmlPage changing(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return form(lang, id, FilledForm.startingWith(MeetingForm.fields(show.required(id))), 200);
    }

    /** Changes it. */
    @POST
    @Path(ID + "/change")
    @Requires(Permission.COURSES_LEAD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        MeetingForm read = read(fields);
        if (read.wish().isEmpty()) {
            show.required(id);
            return form(lang, id, sent.again(fields, read.faults()), FAULTY);
        }
        keep.change(id, read.wish().get());
        return back(lang, id, "changed");
    }

    /** Cancels it. */
    @POST
    @Path(ID + "/cancel")
    @Requires(Permission.COURSES_LEAD)
    public Redirect cancel(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        keep.cancel(id, true);
        return back(lang, id, "cancelled");
    }

    /** Restores it. */
    @POST
    @Path(ID + "/restore")
    @Requires(Permission.COURSES_LEAD)
    public Redirect restore(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        keep.cancel(id, false);
        return back(lang, id, "restored");
    }

    private MeetingForm read(Answers fields) {
        return MeetingForm.read(
                fields, TenantContext.required().languages(), courses.titles().keySet());
    }

    private HtmlPage form(String lang, @Nullable UUID id, FilledForm filled, int status) {
        String home = "/" + lang + "/desk/meetings/";
        List<MeetingFormView.Course> choice = courses.titles().entrySet().stream()
                .map(one -> new MeetingFormView.Course(
                        one.getKey().toString(), one.getValue().title()))
                .toList();
        return new HtmlPage(
                "training/meeting/form",
                new MeetingFormView(
                        id == null ? home + "new" : home + id + "/change",
                        id == null ? null : home + id,
                        Languages.of(TenantContext.required().languages()),
                        choice,
                        PublicEvent.AUDIENCES,
                        filled),
                status);
    }

    private static Redirect back(String lang, UUID id, String done) {
        return see(lang, id, "?done=" + done);
    }

    private static Redirect see(String lang, UUID id, String rest) {
        return new Redirect("/" + lang + "/desk/meetings/" + id + rest);
    }
}
