package org.teranga.matching.community.project.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.own.LetterProjectPages;
import org.teranga.matching.household.HouseholdLetter;
import org.teranga.matching.household.HouseholdLetters;

/** Writes to a household about its project. */
@ApplicationScoped
@Transactional
public class ProjectLetters {
    /** The team proposes words. */
    public static final String PROPOSED = "proposed";

    /** The team prepared a page for it. */
    public static final String BEGUN = "begun";

    private static final String TEXTED = "r";

    private final Projects projects;
    private final HouseholdLetters letters;

    @Inject
    ProjectLetters(Projects projects, HouseholdLetters letters) {
        this.projects = projects;
        this.letters = letters;
    }

    /** Writes in the running transaction; whoever can be reached by no way reads it on the own page. */
    public void write(Project project, String letter) {
        letters.write(new HouseholdLetter(
                project.person(),
                "project",
                (association, url) -> new ProjectMail(association, letter, url),
                TEXTED,
                LetterProjectPages::path,
                (link, mark) -> projects.followedBy(project.id(), link, mark)));
    }
}
