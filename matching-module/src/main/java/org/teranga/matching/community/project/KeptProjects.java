package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.KeptForPerson;

/** A project is written by nobody but its household, and read by whom it opened it to. */
@ApplicationScoped
class KeptProjects implements KeptForPerson {
    private final Projects projects;

    @Inject
    KeptProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean keeps(List<UUID> persons) {
        return !projects.of(persons).isEmpty();
    }
}
