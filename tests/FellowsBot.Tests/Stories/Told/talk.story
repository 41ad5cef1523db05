# Small talk, and what is no question.

Story: Hello and goodbye
ada> hello
bot< answered: Hello, Ada! …
ada> how are you?
bot< answered: All well here…
ada> thanks!
bot< answered: You're welcome.
ada> bye
bot< answered: Goodbye…

Story: Are you a person?
stranger> are you a bot?
bot< answered: I'm FellowsBot…

Story: Nothing in it
stranger> 👍
bot< clarify: I can't find any words in that…
stranger> ???
bot< clarify
stranger> {2100 × ha }
bot< clarify: That is too long for me…
handed none 0

Story: Emoji beside a question
at 2025-08-10T09:00-07:00
stranger> 😅 when does the application close 🙏🙏
bot< answered: Application and references close on Sunday 17 August 2025, 23:59 PDT…

Story: Another language
stranger> wann ist die Frist für die Bewerbung?
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
  I understand English only: put it in English, and I may well know it myself.
handed on wann ist die Frist für die Bewerbung?
stranger> ¿cuándo cierra la solicitud para los candidatos?
bot< unknown: …
  I understand English only…
stranger> 申请什么时候截止
bot< unknown: …I understand English only…

Story: What nobody foresaw goes to staff
stranger> is there a gym at the office?
bot< unknown: I don't know that one, so I have passed your question to the programme's staff.…
handed on is there a gym at the office?
grace> any questions waiting?
bot< answered: 1 question is waiting for staff:…is there a gym at the office?…
