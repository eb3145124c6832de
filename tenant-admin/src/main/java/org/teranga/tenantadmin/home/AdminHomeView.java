package org.teranga.tenantadmin.home;

import java.util.List;
import org.teranga.platform.theme.Door;

/**
 * The first page of the administration ({@code tenantadmin/home}).
 *
 * @param doors the ways in that are open to this person
 */
public record AdminHomeView(List<Door> doors) {
    public AdminHomeView {
        doors = List.copyOf(doors);
    }
}
