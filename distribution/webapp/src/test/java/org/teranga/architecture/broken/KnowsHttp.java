package org.teranga.architecture.broken;

import jakarta.ws.rs.NotFoundException;

/** A use case that refuses by a status. */
public class KnowsHttp {
    void find() {
        throw new NotFoundException();
    }
}
