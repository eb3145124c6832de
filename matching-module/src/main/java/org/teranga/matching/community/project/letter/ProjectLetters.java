package org.teranga.matching.community.project.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.own.LetterProjectPages;
import org.teranga.matching.household.HouseholdLetter;
import org.teranga.matching.household.HouseholdLetters;
import org.teranga.matching.pool.contact.SecretLink;

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
        letters.write(new AboutProject(project, letter));
    }

    private final class AboutProject implements HouseholdLetter {
        private final Project project;
        private final String letter;

        AboutProject(Project project, String letter) {
            this.project = project;
            this.letter = letter;
        }

        @Override
        public UUID person() {
            return project.person();
        }

        @Override
        public String template() {
            return "project";
        }

        @Override
        public Record view(String association, String url) {
            return new ProjectMail(association, letter, url);
        }

        @Override
        public String texted() {
            return TEXTED;
        }

        @Override
        public String path(String lang, SecretLink link) {
            return LetterProjectPages.path(lang, link);
        }

        @Override
        public void followedBy(SecretLink link, String mark) {
            projects.followedBy(project.id(), link, mark);
        }
    }
}
