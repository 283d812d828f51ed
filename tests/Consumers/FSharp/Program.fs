open System
open Ots

let summit = Summits.Samarkand2022
printfn $"{summit}, {summit.Place}, {summit.Host}"
printfn "%s" (String.Join(", ", MemberStates.On(DateOnly(2021, 11, 12))))
printfn "%O" (Officials.Find("ÖMÜRALİYEV")[0])
