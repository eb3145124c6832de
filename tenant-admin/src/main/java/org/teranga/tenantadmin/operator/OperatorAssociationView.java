package org.teranga.tenantadmin.operator;

import java.util.List;
import org.teranga.tenantadmin.authority.WaitingRight;

/**
 * One association as the operator sees it ({@code tenantadmin/operator/association}), and the page that asks before it is suspended or
 * resumed ({@code tenantadmin/operator/confirm}).
 *
 * @param load      what it uses
 * @param status    {@code active}, {@code preparing} or {@code suspended}
 * @param address   of its pages
 * @param domains   of its own
 * @param languages BCP 47 codes
 * @param regions   names of the departments where it works; empty: everywhere
 * @param rights    what waits for the operator, since nobody of the association could be the second person; empty on the page that asks
 * @param done      what was just done: {@code suspended}, {@code resumed}, {@code limited}, {@code confirmed},
 *                  {@code refused}, or nothing
 */
public record OperatorAssociationView(
        OperatorHomeView.Load load,
        String status,
        String address,
        List<String> domains,
        List<String> languages,
        List<String> regions,
        List<WaitingRight> rights,
        String done) {
    public OperatorAssociationView {
        domains = List.copyOf(domains);
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        rights = List.copyOf(rights);
    }

    /** Whether it is closed. */
    public boolean suspended() {
        return status.equals("suspended");
    }
}
