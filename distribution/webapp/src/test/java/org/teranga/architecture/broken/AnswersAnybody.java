package org.teranga.architecture.broken;

import jakarta.ws.rs.GET;

/** It does not say whom it admits. */
public class AnswersAnybody {
    @GET
    String answer() {
        return "";
    }
}
