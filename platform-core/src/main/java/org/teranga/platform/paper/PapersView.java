package org.teranga.platform.paper;

import java.util.List;

/**
 * The papers of data protection ({@code platform/papers}).
 *
 * @param href   the address of this page, from the root of the host
 * @param papers their codes
 */
public record PapersView(String href, List<String> papers) {
    public PapersView {
        papers = List.copyOf(papers);
    }
}
