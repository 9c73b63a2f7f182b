package dev.nightshift.console.questions;

import dev.nightshift.console.ConsolePorts;
import dev.nightshift.console.SayCheck;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.account.AuditTrail;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of questions and answers, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class QuestionsConfiguration {

    @Bean
    AnswerDesk answerDesk(ConsolePorts.Answers answers, AuditTrail audit, InstantSource clock) {
        return new AnswerDesk(answers, audit, () -> UUID.randomUUID().toString(), clock);
    }

    @Bean
    QuestionsPage questionsPage(ShownRooms rooms, AnswerDesk desk, SayCheck check) {
        return new QuestionsPage(rooms, desk, check);
    }
}
