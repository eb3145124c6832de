package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.duplicate.merge.ReadPair;
import org.teranga.platform.menu.MenuCondition;

/** Whether anybody stands twice, or was merged lately: otherwise the menu is shorter. */
@ApplicationScoped
class OpenDuplicates implements MenuCondition {
    private final ReadPair read;

    @Inject
    OpenDuplicates(ReadPair read) {
        this.read = read;
    }

    @Override
    public boolean holds() {
        return read.any();
    }

    @Override
    public long count() {
        return read.waiting();
    }
}
