package org.teranga.matching.community.project.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.RoleTerms;

/**
 * A project as JSON.
 *
 * @param title   absent where the household has not opened its page to who asks; likewise the other words
 * @param result  absent while it is under way
 * @param roles   what is missing; of a role the words are absent likewise
 */
public record ProjectAnswer(
        UUID id,
        String stage,
        Instant begunAt,
        @Nullable String result,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String stands,
        @Nullable String missing,
        List<Role> roles) {
    public ProjectAnswer {
        roles = List.copyOf(roles);
    }

    static ProjectAnswer of(Project project, List<ProjectRole> roles, boolean open) {
        ProjectWords words = project.words();
        return new ProjectAnswer(
                project.id(),
                project.stage().code(),
                project.begunAt(),
                project.result().isEmpty() ? null : project.result(),
                open ? words.title() : null,
                open ? words.purpose() : null,
                open ? words.stands() : null,
                open ? words.missing() : null,
                roles.stream().map(role -> Role.of(role, open)).toList());
    }

    /** A role; {@code open} says whether somebody is looked for. */
    public record Role(
            UUID id,
            String skill,
            @Nullable String words,
            int seats,
            @Nullable Integer hoursMonth,
            List<String> languages,
            String meets,
            boolean needed,
            boolean open) {
        public Role {
            languages = List.copyOf(languages);
        }

        static Role of(ProjectRole role, boolean open) {
            RoleTerms terms = role.terms();
            return new Role(
                    role.id(),
                    terms.skill(),
                    open ? terms.words() : null,
                    terms.seats(),
                    terms.hoursMonth(),
                    terms.languages(),
                    terms.meets(),
                    terms.needed(),
                    role.open());
        }
    }
}
