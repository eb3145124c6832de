package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The banks of questions, one a course. */
@Path("/{lang: [a-z]{2,3}}/desk/questions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CoursesPages {
    private final QuestionDesk desk;

    @Inject
    CoursesPages(QuestionDesk desk) {
        this.desk = desk;
    }

    /** Every course with its bank. */
    @MenuEntry(menu = Menu.DESK, key = "questions.nav", order = 61, section = "nav.section.training")
    @GET
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage courses() {
        return new HtmlPage("training/questions/courses", desk.courses());
    }
}
